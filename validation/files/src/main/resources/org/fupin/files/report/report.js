"use strict";
(function () {
  var root = document.documentElement;
  var form = document.querySelector(".filters");
  var rows = Array.prototype.slice.call(document.querySelectorAll(".findings tbody tr[data-rule]"));
  var more = document.querySelector(".more");
  var matches = document.querySelector(".matches");
  var page = 100;
  var limit = page;

  function zh() { return root.dataset.lang === "zh-CN"; }

  function speak(language) {
    root.dataset.lang = language;
    root.lang = language;
    document.querySelectorAll("[data-set-language]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.setLanguage === language));
    });
    document.querySelectorAll("option[data-en]").forEach(function (option) {
      option.textContent = zh() ? option.dataset.zh : option.dataset.en;
    });
    form.elements.text.placeholder = zh() ? "户编号、列名、说明…" : "key, column, message…";
    filter();
  }

  function value(name) { return form.elements[name].value; }

  function fits(row) {
    var wanted = value("text").trim().toLowerCase();
    if (row.dataset.alike && !form.elements.alike.checked) { return false; }
    return ["severity", "rule", "source", "division"].every(function (name) {
      return value(name) === "" || row.dataset[name] === value(name);
    }) && (wanted === "" || row.textContent.toLowerCase().indexOf(wanted) >= 0);
  }

  function filter() {
    var count = 0;
    rows.forEach(function (row) {
      var fit = fits(row);
      if (fit) { count += 1; }
      row.hidden = !fit || count > limit;
    });
    more.hidden = count <= limit;
    matches.textContent = zh() ? "符合 " + count + " 处，显示 " + Math.min(count, limit) + " 处"
      : "matching: " + count + ", shown: " + Math.min(count, limit);
  }

  function restart() { limit = page; filter(); }

  function show(rule) {
    form.reset();
    form.elements.rule.value = rule;
    restart();
    document.getElementById("findings").scrollIntoView();
  }

  function ledger(state) {
    document.querySelectorAll("[data-state]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.state === state));
    });
    document.querySelectorAll(".ledger tbody tr").forEach(function (row) {
      row.hidden = state !== "" && row.dataset.states.split(" ").indexOf(state) < 0;
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest("[data-set-language], [data-state], [data-show]");
    if (!target) { return; }
    if (target.dataset.setLanguage) { speak(target.dataset.setLanguage); }
    if (target.dataset.state !== undefined) { ledger(target.dataset.state); }
    if (target.dataset.show) { event.preventDefault(); show(target.dataset.show); }
  });
  form.addEventListener("input", restart);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(restart, 0); });
  more.addEventListener("click", function () { limit += page; filter(); });
  form.hidden = rows.length === 0;
  document.querySelector(".chips").hidden = false;
  speak(root.dataset.lang);
}());
