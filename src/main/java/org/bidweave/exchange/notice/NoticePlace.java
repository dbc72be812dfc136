package org.bidweave.exchange.notice;

/// A place of delivery as published: an area code (UKH25), a region's name, a postcode, a country, or free words.
public record NoticePlace(Kind kind, String text) {

    /// How the publisher named the place.
    public enum Kind { AREA_CODE, REGION_NAME, POSTCODE, COUNTRY, DESCRIPTION }
}
