/** What köpfiler tell of a person, and how köpfiler and leverantörer are found. */
package se.underlag.kopfil.internal.person;
