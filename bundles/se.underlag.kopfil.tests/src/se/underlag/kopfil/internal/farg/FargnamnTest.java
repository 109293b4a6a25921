package se.underlag.kopfil.internal.farg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FargnamnTest {

    @ParameterizedTest
    @CsvSource({ "C6EFCE,ljusgrön", "00B050,grön", "92D050,grön", "375623,mörkgrön", "FFFF00,gul", "FFF2CC,ljusgul", "FFC000,gul", "ED7D31,orange",
            "FF0000,röd", "FFC7CE,rosa", "C00000,röd", "8B4513,brun", "00B0F0,blå", "0070C0,blå", "DDEBF7,ljusblå", "7030A0,lila", "FF00FF,rosa",
            "33CCCC,turkos", "D9D9D9,ljusgrå", "808080,grå", "333333,mörkgrå", "FFFFFF,vit", "000000,svart", "44546A,blå",
            "C4C9C4,ljusgrå" }) void a_colour_has_the_name_people_use(String rgb, String name) {
        assertThat(Fargnamn.of(Integer.parseInt(rgb, 16))).isEqualTo(name);
    }
}
