"""Asks a SQLite database with an FTS5 trigram index the questions of a session, and prints the milliseconds of each.

    search.py DATABASE QUESTIONS

A question is a line of JSON: words, areas, works, least, most, activeOnly. Words of fewer than three letters, which trigrams cannot answer,
are looked for with LIKE. As in Bidweave, an answer is the exact count and the best 200.
"""
import json, sqlite3, sys, time

base = sqlite3.connect(sys.argv[1])
for line in open(sys.argv[2], encoding="utf-8"):
    asked = json.loads(line)
    start = time.perf_counter()
    where, values = [], []
    long = [w for w in asked["words"] if len(w) > 2]
    if long:
        where.append("c.organisation_number IN (SELECT organisation FROM names WHERE names MATCH ?)")
        values.append(" ".join('"' + w.replace('"', "") + '"' for w in long))
    for short in (w for w in asked["words"] if len(w) < 3):
        where.append("c.charity_name LIKE ?")
        values.append("%" + short + "%")
    if asked["areas"]:
        where.append("c.organisation_number IN (SELECT organisation_number FROM charity_area_of_operation WHERE geographic_area_description IN (%s))"
                     % ",".join("?" * len(asked["areas"])))
        values += asked["areas"]
    for work in asked["works"]:
        where.append("c.organisation_number IN (SELECT organisation_number FROM charity_classification WHERE classification_description IN "
                     "(SELECT DISTINCT label FROM labels WHERE label LIKE ?))")
        values.append("%" + work + "%")
    if asked["least"] is not None:
        where.append("c.income >= ?"); values.append(asked["least"])
    if asked["most"] is not None:
        where.append("c.income <= ?"); values.append(asked["most"])
    if asked["activeOnly"]:
        where.append("c.charity_registration_status = 'Registered'")
    found = base.execute("SELECT c.organisation_number, c.income FROM charities c" + (" WHERE " + " AND ".join(where) if where else ""), values).fetchall()
    found.sort(key=lambda row: -(row[1] or 0))
    best = found[:200]
    print((time.perf_counter() - start) * 1000)
