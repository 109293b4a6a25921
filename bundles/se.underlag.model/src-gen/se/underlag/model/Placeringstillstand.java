/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Placeringstillstand</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a placement's case has come; every flow uses some of them.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getPlaceringstillstand()
 * @model
 * @generated
 */
public enum Placeringstillstand implements Enumerator {
	/**
	 * The '<em><b>STARTAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTAT_VALUE
	 * @generated
	 * @ordered
	 */
	STARTAT(0, "STARTAT", "STARTAT"),

	/**
	 * The '<em><b>KONTAKT LAMNAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KONTAKT_LAMNAD_VALUE
	 * @generated
	 * @ordered
	 */
	KONTAKT_LAMNAD(1, "KONTAKT_LAMNAD", "KONTAKT_LAMNAD"),

	/**
	 * The '<em><b>KONTAKT TAGEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KONTAKT_TAGEN_VALUE
	 * @generated
	 * @ordered
	 */
	KONTAKT_TAGEN(2, "KONTAKT_TAGEN", "KONTAKT_TAGEN"),

	/**
	 * The '<em><b>BB BEGARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_BEGARD_VALUE
	 * @generated
	 * @ordered
	 */
	BB_BEGARD(3, "BB_BEGARD", "BB_BEGARD"),

	/**
	 * The '<em><b>BB BOKAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_BOKAD_VALUE
	 * @generated
	 * @ordered
	 */
	BB_BOKAD(4, "BB_BOKAD", "BB_BOKAD"),

	/**
	 * The '<em><b>BB GENOMFORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_GENOMFORD_VALUE
	 * @generated
	 * @ordered
	 */
	BB_GENOMFORD(5, "BB_GENOMFORD", "BB_GENOMFORD"),

	/**
	 * The '<em><b>BB SKICKAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_SKICKAD_VALUE
	 * @generated
	 * @ordered
	 */
	BB_SKICKAD(6, "BB_SKICKAD", "BB_SKICKAD"),

	/**
	 * The '<em><b>AVTAL UPPRATTAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVTAL_UPPRATTAT_VALUE
	 * @generated
	 * @ordered
	 */
	AVTAL_UPPRATTAT(7, "AVTAL_UPPRATTAT", "AVTAL_UPPRATTAT"),

	/**
	 * The '<em><b>SIGNERAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNERAT_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNERAT(8, "SIGNERAT", "SIGNERAT"),

	/**
	 * The '<em><b>SKICKAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKICKAT_VALUE
	 * @generated
	 * @ordered
	 */
	SKICKAT(9, "SKICKAT", "SKICKAT"),

	/**
	 * The '<em><b>ATERKOMMET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATERKOMMET_VALUE
	 * @generated
	 * @ordered
	 */
	ATERKOMMET(10, "ATERKOMMET", "ATERKOMMET"),

	/**
	 * The '<em><b>ARKIVERAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARKIVERAT_VALUE
	 * @generated
	 * @ordered
	 */
	ARKIVERAT(11, "ARKIVERAT", "ARKIVERAT"),

	/**
	 * The '<em><b>ANMALD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANMALD_VALUE
	 * @generated
	 * @ordered
	 */
	ANMALD(12, "ANMALD", "ANMALD"),

	/**
	 * The '<em><b>UPPSAGT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPSAGT_VALUE
	 * @generated
	 * @ordered
	 */
	UPPSAGT(13, "UPPSAGT", "UPPSAGT"),

	/**
	 * The '<em><b>AVSLUTAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUTAT_VALUE
	 * @generated
	 * @ordered
	 */
	AVSLUTAT(14, "AVSLUTAT", "AVSLUTAT"),

	/**
	 * The '<em><b>AVBRUTET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVBRUTET_VALUE
	 * @generated
	 * @ordered
	 */
	AVBRUTET(15, "AVBRUTET", "AVBRUTET");

	/**
	 * The '<em><b>STARTAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STARTAT_VALUE = 0;

	/**
	 * The '<em><b>KONTAKT LAMNAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KONTAKT_LAMNAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KONTAKT_LAMNAD_VALUE = 1;

	/**
	 * The '<em><b>KONTAKT TAGEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KONTAKT_TAGEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KONTAKT_TAGEN_VALUE = 2;

	/**
	 * The '<em><b>BB BEGARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_BEGARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_BEGARD_VALUE = 3;

	/**
	 * The '<em><b>BB BOKAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_BOKAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_BOKAD_VALUE = 4;

	/**
	 * The '<em><b>BB GENOMFORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_GENOMFORD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_GENOMFORD_VALUE = 5;

	/**
	 * The '<em><b>BB SKICKAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_SKICKAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_SKICKAD_VALUE = 6;

	/**
	 * The '<em><b>AVTAL UPPRATTAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVTAL_UPPRATTAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVTAL_UPPRATTAT_VALUE = 7;

	/**
	 * The '<em><b>SIGNERAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNERAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIGNERAT_VALUE = 8;

	/**
	 * The '<em><b>SKICKAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKICKAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKICKAT_VALUE = 9;

	/**
	 * The '<em><b>ATERKOMMET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATERKOMMET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATERKOMMET_VALUE = 10;

	/**
	 * The '<em><b>ARKIVERAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARKIVERAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARKIVERAT_VALUE = 11;

	/**
	 * The '<em><b>ANMALD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANMALD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANMALD_VALUE = 12;

	/**
	 * The '<em><b>UPPSAGT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPSAGT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPPSAGT_VALUE = 13;

	/**
	 * The '<em><b>AVSLUTAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUTAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVSLUTAT_VALUE = 14;

	/**
	 * The '<em><b>AVBRUTET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVBRUTET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVBRUTET_VALUE = 15;

	/**
	 * An array of all the '<em><b>Placeringstillstand</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Placeringstillstand[] VALUES_ARRAY =
		new Placeringstillstand[] {
			STARTAT,
			KONTAKT_LAMNAD,
			KONTAKT_TAGEN,
			BB_BEGARD,
			BB_BOKAD,
			BB_GENOMFORD,
			BB_SKICKAD,
			AVTAL_UPPRATTAT,
			SIGNERAT,
			SKICKAT,
			ATERKOMMET,
			ARKIVERAT,
			ANMALD,
			UPPSAGT,
			AVSLUTAT,
			AVBRUTET,
		};

	/**
	 * A public read-only list of all the '<em><b>Placeringstillstand</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Placeringstillstand> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Placeringstillstand</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placeringstillstand get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Placeringstillstand result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placeringstillstand</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placeringstillstand getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Placeringstillstand result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placeringstillstand</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placeringstillstand get(int value) {
		switch (value) {
			case STARTAT_VALUE: return STARTAT;
			case KONTAKT_LAMNAD_VALUE: return KONTAKT_LAMNAD;
			case KONTAKT_TAGEN_VALUE: return KONTAKT_TAGEN;
			case BB_BEGARD_VALUE: return BB_BEGARD;
			case BB_BOKAD_VALUE: return BB_BOKAD;
			case BB_GENOMFORD_VALUE: return BB_GENOMFORD;
			case BB_SKICKAD_VALUE: return BB_SKICKAD;
			case AVTAL_UPPRATTAT_VALUE: return AVTAL_UPPRATTAT;
			case SIGNERAT_VALUE: return SIGNERAT;
			case SKICKAT_VALUE: return SKICKAT;
			case ATERKOMMET_VALUE: return ATERKOMMET;
			case ARKIVERAT_VALUE: return ARKIVERAT;
			case ANMALD_VALUE: return ANMALD;
			case UPPSAGT_VALUE: return UPPSAGT;
			case AVSLUTAT_VALUE: return AVSLUTAT;
			case AVBRUTET_VALUE: return AVBRUTET;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Placeringstillstand(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Placeringstillstand
