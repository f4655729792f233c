/**
 * What holds for the whole project, written as tests: they see the classes and the files of every module at once, which no
 * other place does. What breaks a rule today stands in a list beside it ({@link org.throughline.architecture.Outstanding}),
 * and no list becomes longer.
 */
@NullMarked
package org.throughline.architecture;

import org.jspecify.annotations.NullMarked;
