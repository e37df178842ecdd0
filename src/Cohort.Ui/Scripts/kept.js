// What a device keeps of somebody until it can be sent: a list for each person, under a name of its own. What one person
// keeps is never shown to another nor sent as another.
window.cohortKept = (name) => {
  "use strict";
  const box = (person) => `${name}-${person}`;
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const kept = (person) => (read(box(person)) ?? []).filter((one) => one.person === person);
  const keep = (person, all) => all.length ? localStorage.setItem(box(person), JSON.stringify(all)) : localStorage.removeItem(box(person));
  const put = (draft) => keep(draft.person, [...kept(draft.person).filter((one) => one.id !== draft.id), draft]);
  const drop = (draft) => keep(draft.person, kept(draft.person).filter((one) => one.id !== draft.id));
  return { box, read, kept, put, drop };
};
