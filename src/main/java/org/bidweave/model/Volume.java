package org.bidweave.model;

/// People a year to be served on one line in one place.
public record Volume(LineId line, AreaId area, int people, boolean passFail) {

    public Volume {
        Require.notNegative(people, "people");
    }

    public Volume withLine(LineId line) {
        return new Volume(line, area, people, passFail);
    }

    public Volume withArea(AreaId area) {
        return new Volume(line, area, people, passFail);
    }

    public Volume withPeople(int people) {
        return new Volume(line, area, people, passFail);
    }

    public Volume withPassFail(boolean passFail) {
        return new Volume(line, area, people, passFail);
    }
}
