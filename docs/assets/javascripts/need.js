// What a script needs of its page. Where markup is missing, the error says who writes it.

/**
 * @param {string} script  who asks
 * @param {string} maker  the file that writes the markup
 * @returns {<T extends Element>(selector: string, kind: new () => T, within?: ParentNode) => T}
 *   finds an element, or throws
 */
export function needs(script, maker) {
  return (selector, kind, within = document) => {
    const found = within.querySelector(selector);
    if (!(found instanceof kind)) {
      throw new Error(`${script} needs ${selector}; see ${maker}`);
    }
    return found;
  };
}
