(function () {
  "use strict";
  // A box and its row name the same block: who looks at one sees the other.
  function twins(block) {
    return Array.prototype.filter.call(document.querySelectorAll("[data-block]"), function (element) {
      return element.getAttribute("data-block") === block;
    });
  }
  function mark(look, block) {
    Array.prototype.forEach.call(document.querySelectorAll("." + look), function (element) { element.classList.remove(look); });
    if (block) { twins(block).forEach(function (element) { element.classList.add(look); }); }
  }
  function blockOf(event) {
    var element = event.target.closest ? event.target.closest("[data-block]") : null;
    return element && element.getAttribute("data-block");
  }
  function choose() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    var block = target && target.getAttribute("data-block");
    mark("on", block);
    if (block) { twins(block).forEach(function (element) { element.scrollIntoView({block: "nearest"}); }); }
  }
  document.addEventListener("mouseover", function (event) { mark("near", blockOf(event)); });
  document.addEventListener("focusin", function (event) { mark("near", blockOf(event)); });
  // Anywhere in a row or a cell does; words that are being marked are left alone.
  document.addEventListener("click", function (event) {
    var element = event.target.closest ? event.target.closest("li.row, .block") : null;
    if (!element || event.target.closest("a") || String(window.getSelection())) { return; }
    location.hash = (element.id.charAt(0) === "r" ? "b-" : "r-") + element.getAttribute("data-block");
  });
  window.addEventListener("hashchange", choose);
  choose();
})();
