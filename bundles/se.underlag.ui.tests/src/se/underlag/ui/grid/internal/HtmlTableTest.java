package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HTML of the clipboard as Excel and LibreOffice write it, made by hand after what they write. */
class HtmlTableTest {

    private static final String EXCEL = """
            <html xmlns:v="urn:schemas-microsoft-com:vml"
            xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:x="urn:schemas-microsoft-com:office:excel"
            xmlns="http://www.w3.org/TR/REC-html40">
            <head>
            <meta http-equiv=Content-Type content="text/html; charset=utf-8">
            <meta name=ProgId content=Excel.Sheet>
            <style>
            <!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:" ";}
            .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";}
            .xl66 {mso-number-format:"Short Date";}
            -->
            </style>
            </head>
            <body link=blue vlink=purple>
            <table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:
             collapse;width:192pt'>
            <!--StartFragment-->
             <col width=64 span=4 style='width:48pt'>
             <tr height=20 style='height:15.0pt'>
              <td height=20 class=xl65 align=right width=64 style='height:15.0pt;
              width:48pt' x:num="1234.5678">1<span style='mso-spacerun:yes'>&nbsp;</span>234,57</td>
              <td class=xl66 align=right width=64 style='width:48pt' x:num="45688">2025-01-31</td>
              <td width=64 style='width:48pt' x:str>Ek &amp; Alm<br>
                andra raden</td>
              <td align=right width=64 style='width:48pt' x:num>70400</td>
             </tr>
             <tr height=20 style='height:15.0pt'>
              <td colspan=2 rowspan=2 height=40 style='height:30.0pt'>sammanslagen</td>
              <td x:str="0450">0450</td>
              <td></td>
             </tr>
             <tr height=20>
              <td>c</td>
              <td align=right x:num="-12">-12,00 kr</td>
             </tr>
            <!--EndFragment-->
            </table>
            </body>
            </html>
            """;

    private static final String LIBREOFFICE = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
            <html>
            <head>
                <meta http-equiv="content-type" content="text/html; charset=utf-8"/>
                <title></title>
                <style type="text/css">
                    body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
                </style>
            </head>
            <body>
            <table cellspacing="0" border="0">
                <colgroup width="85"></colgroup>
                <tr>
                    <td height="17" align="right" sdval="1234,5678" sdnum="1053;0;# ##0,00">1 234,57</td>
                    <td align="right" sdval="45688" sdnum="1053;0;YYYY-MM-DD">2025-01-31</td>
                    <td align="left">Ek &amp; Alm<br>andra raden</td>
                    <td align="left" sdnum="1053;0;@">0450</td>
                </tr>
                <tr>
                    <td rowspan=2 align="left"><b>sammanslagen</b></td>
                    <td align="left"><br></td>
                </tr>
                <tr>
                    <td align="right" sdval="70400" sdnum="1053;">70400</td>
                </tr>
            </table>
            </body>
            </html>
            """;

    @Test void excel_tells_the_number_behind_what_is_shown() {
        List<List<PastedCell>> rows = HtmlTable.read(EXCEL).orElseThrow();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).extracting(PastedCell::text).containsExactly("1\u00A0234,57", "2025-01-31", "Ek & Alm\nandra raden", "70400");
        assertThat(rows.get(0)).extracting(PastedCell::number).containsExactly(new BigDecimal("1234.5678"), new BigDecimal("45688"), null, null);
    }

    @Test void merged_cells_give_their_value_once_and_push_nothing_aside() {
        List<List<PastedCell>> rows = HtmlTable.read(EXCEL).orElseThrow();

        assertThat(rows.get(1)).extracting(PastedCell::text).containsExactly("sammanslagen", "", "0450", "");
        assertThat(rows.get(2)).extracting(PastedCell::text).containsExactly("", "", "c", "-12,00 kr");
        assertThat(rows.get(2).get(3).number()).isEqualTo("-12");
    }

    @Test void libreoffice_tells_it_as_sdval() {
        List<List<PastedCell>> rows = HtmlTable.read(LIBREOFFICE).orElseThrow();

        assertThat(rows.get(0)).extracting(PastedCell::text).containsExactly("1 234,57", "2025-01-31", "Ek & Alm\nandra raden", "0450");
        assertThat(rows.get(0)).extracting(PastedCell::number).containsExactly(new BigDecimal("1234.5678"), new BigDecimal("45688"), null, null);
        assertThat(rows.get(1).get(1).isBlank()).isTrue();
        assertThat(rows.get(2)).extracting(PastedCell::text).containsExactly("", "70400");
    }

    @Test void without_a_table_there_is_nothing_and_broken_html_is_read_as_far_as_it_goes() {
        assertThat(HtmlTable.read("<p>bara text</p>")).isEmpty();
        assertThat(HtmlTable.read("<table><tr><td>a<td>b<tr><td>c < d &foo; &#229;").orElseThrow()).extracting(row -> row.stream().map(
                PastedCell::text).toList()).containsExactly(List.of("a", "b"), List.of("c < d &foo; å"));
        assertThat(HtmlTable.read("<table><tr><td colspan=99999999>x</table>").orElseThrow().get(0)).hasSize(10_000);
    }

    @Test void what_we_write_comes_back_as_it_was() {
        String html = HtmlText.write(List.of(List.of(new HtmlText.Cell("1234,50", new BigDecimal("1234.50")),
                new HtmlText.Cell("2025-01-31", LocalDate.of(2025, 1, 31)), new HtmlText.Cell("0450", "0450"),
                new HtmlText.Cell("a < b\nc", "a < b\nc"),
                new HtmlText.Cell("", null))));

        List<PastedCell> row = HtmlTable.read(html).orElseThrow().get(0);
        assertThat(row).extracting(PastedCell::text).containsExactly("1234,50", "2025-01-31", "0450", "a < b\nc", "");
        assertThat(row).extracting(PastedCell::number).containsExactly(new BigDecimal("1234.50"), new BigDecimal("45688"), null, null, null);
        assertThat(html).contains("x:num=\"1234.50\"").contains("sdval=\"45688\"").contains("mso-number-format:\"\\@\"");
    }
}
