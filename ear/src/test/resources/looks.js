// What is wrong with a page for whoever reads it by voice, by keyboard, or in large letters. axe finds none of it.
() => {
  const faults = [];
  const said = element => element.id || element.name || element.textContent.trim().slice(0, 40);
  const named = group => {
    if (group.matches('fieldset')) {
      return group.querySelector(':scope > legend')?.textContent.trim();
    }
    const labels = (group.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    if (labels.some(id => !document.getElementById(id)?.textContent.trim())) {
      return '';
    }
    return labels.length ? 'labelled' : group.getAttribute('aria-label');
  };

  // Choices say of what they are one.
  const boxes = [...document.querySelectorAll('input[type=checkbox]')];
  const several = boxes.filter(box => boxes.some(other => other !== box && other.name === box.name && other.form === box.form));
  for (const choice of [...document.querySelectorAll('input[type=radio]'), ...several]) {
    const group = choice.closest('fieldset, [role=radiogroup], [role=group]');
    if (!group || !named(group)) {
      faults.push('a choice in a group without a name: ' + said(choice));
    }
  }

  // Whatever has the focus is seen: no bar stands in front of it.
  const bars = [...document.querySelectorAll('body *')].filter(element =>
      element.getClientRects().length && (getComputedStyle(element).position === 'fixed'
          || getComputedStyle(element).position === 'sticky' && element.offsetWidth > .8 * innerWidth && element.offsetHeight < innerHeight / 4));
  if (bars.length) {
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
      if (element.tabIndex < 0 || !element.getClientRects().length || bars.some(bar => bar.contains(element))) {
        continue;
      }
      element.focus();
      const at = element.getBoundingClientRect();
      for (const bar of bars) {
        const over = bar.getBoundingClientRect();
        const beside = at.left >= over.right || at.right <= over.left;
        const hidden = beside ? 0 : Math.min(at.bottom, over.bottom) - Math.max(at.top, over.top);
        if (document.activeElement === element && hidden > 1 && at.height - hidden < Math.min(at.height, 24)) {
          faults.push('the focus is under a bar: ' + said(element));
        }
      }
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
  }

  // Letters of twice the size make a page longer, not wider.
  const root = document.documentElement;
  root.style.fontSize = '200%';
  if (root.scrollWidth > innerWidth + 1) {
    const widest = [...document.querySelectorAll('body *')]
        .find(element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, [tabindex="0"]'));
    faults.push('wider than the screen in large letters: ' + (widest ? widest.tagName + ' ' + widest.className : ''));
  }
  root.style.fontSize = '';
  return faults;
}
