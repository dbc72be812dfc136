package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {

    @ParameterizedTest
    @CsvSource({
        "THE FRIENDS OF ST MARY'S HOSPITAL, The Friends of St Mary's Hospital",
        "GOSPORT NEIGHBOUR HALL SERVICE, Gosport Neighbour Hall Service",
        "1ST STOKE-ON-TRENT SCOUT GROUP, 1st Stoke-on-Trent Scout Group",
        "LEEDS YMCA (UK) LTD, Leeds YMCA (UK) Ltd",
        "ADVICE (NE), Advice (NE)",
        "RSPCA - DERBY BRANCH, RSPCA - Derby Branch",
        "O'BRIEN AND MCKENZIE TRUST, O'Brien and McKenzie Trust",
        "U3A IN BURY, U3A in Bury",
        "NHS CHARITIES TOGETHER, NHS Charities Together",
        "J.R. SMITH & SONS, J.R. Smith & Sons",
        "Mind in Kent, Mind in Kent",
        "ÉCOLE FRANÇAISE, École Française"
    })
    void namesInCapitalsAreReadAsNames(String register, String shown) {
        assertEquals(shown, ReadableName.of(register));
    }
}
