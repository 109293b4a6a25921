package se.underlag.security;

/** What a person may be permitted to do. Every service method asks for one of these. */
public enum Handling {
    KOPFIL_LASA, KOPFIL_ANDRA, KOPFIL_IMPORTERA, KOPFIL_EXPORTERA, PROGNOS_LASA, PERSON_LASA, HISTORIK_LASA, ENHET_LASA, ENHET_ANDRA, PARAMETER_ANDRA,
    SKYDD_LYFTA, SAKERHETSKOPIERA, ATERSTALLA
}
