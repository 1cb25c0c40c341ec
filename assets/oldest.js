/**
 * Says so where the browser is too old for the pane, which would else stay blank: the pane's own scripts are not even
 * parsed there. For that reason this one is written as JavaScript was in 2009, and is not built. What it asks for is the
 * newest that the scripts are made of; scripts/check/syntax.mjs holds them to it, docs/deployment.md says which Excel that is.
 */
(function () {
  'use strict';
  function isTooOld() {
    try {
      new RegExp('(?<=a)b', 'u');
    } catch (error) {
      return true;
    }
    return typeof Array.prototype.at !== 'function' || typeof Promise === 'undefined' || typeof Promise.any !== 'function';
  }
  function say() {
    var root = document.getElementById('root');
    var isSwedish = !/^en/i.test(navigator.language || '');
    if (!root || root.childNodes.length > 0) return;
    root.appendChild(document.createTextNode(isSwedish
      ? 'Budgetuppföljning kan inte visas: den webbläsare som Office använder på den här datorn är för gammal. Uppdatera Office och Windows (WebView2), eller macOS så att Safari är 16.4 eller senare. Annars fungerar Excel på webben i en aktuell Edge, Chrome, Firefox eller Safari. Arbetsboken är orörd.'
      : 'Budget follow-up cannot be shown: the browser that Office uses on this computer is too old. Update Office and Windows (WebView2), or macOS so that Safari is 16.4 or later. Else Excel on the web works in a current Edge, Chrome, Firefox or Safari. The workbook is untouched.'));
  }
  if (!isTooOld()) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
  else say();
}());
