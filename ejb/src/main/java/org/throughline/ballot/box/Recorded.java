package org.throughline.ballot.box;

/** The answer to every ballot that was taken, whatever it says and whether it was the first. */
public enum Recorded {
    RECORDED
}
