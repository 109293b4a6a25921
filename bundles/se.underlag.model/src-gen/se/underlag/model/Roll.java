/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Roll</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Roles of rules 1.8 that hold permissions.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getRoll()
 * @model
 * @generated
 */
public enum Roll implements Enumerator {
	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADMINISTRATOR(0, "ADMINISTRATOR", "ADMINISTRATOR"),

	/**
	 * The '<em><b>ENHETSCHEF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENHETSCHEF_VALUE
	 * @generated
	 * @ordered
	 */
	ENHETSCHEF(1, "ENHETSCHEF", "ENHETSCHEF"),

	/**
	 * The '<em><b>FORSTE SOCIALSEKRETERARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORSTE_SOCIALSEKRETERARE_VALUE
	 * @generated
	 * @ordered
	 */
	FORSTE_SOCIALSEKRETERARE(2, "FORSTE_SOCIALSEKRETERARE", "FORSTE_SOCIALSEKRETERARE"),

	/**
	 * The '<em><b>SOCIALSEKRETERARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALSEKRETERARE_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIALSEKRETERARE(3, "SOCIALSEKRETERARE", "SOCIALSEKRETERARE"),

	/**
	 * The '<em><b>SOCIALADMINISTRATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALADMINISTRATOR_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIALADMINISTRATOR(4, "SOCIALADMINISTRATOR", "SOCIALADMINISTRATOR"),

	/**
	 * The '<em><b>PLANERINGSLEDARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLANERINGSLEDARE_VALUE
	 * @generated
	 * @ordered
	 */
	PLANERINGSLEDARE(5, "PLANERINGSLEDARE", "PLANERINGSLEDARE"),

	/**
	 * The '<em><b>LINK SAMORDNARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINK_SAMORDNARE_VALUE
	 * @generated
	 * @ordered
	 */
	LINK_SAMORDNARE(6, "LINK_SAMORDNARE", "LINK_SAMORDNARE"),

	/**
	 * The '<em><b>ENHETEN FOR ADMINISTRATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENHETEN_FOR_ADMINISTRATION_VALUE
	 * @generated
	 * @ordered
	 */
	ENHETEN_FOR_ADMINISTRATION(7, "ENHETEN_FOR_ADMINISTRATION", "ENHETEN_FOR_ADMINISTRATION"),

	/**
	 * The '<em><b>CONTROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROLLER(8, "CONTROLLER", "CONTROLLER"),

	/**
	 * The '<em><b>VERKSAMHETSCONTROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERKSAMHETSCONTROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	VERKSAMHETSCONTROLLER(9, "VERKSAMHETSCONTROLLER", "VERKSAMHETSCONTROLLER"),

	/**
	 * The '<em><b>VERKSAMHETSCHEF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERKSAMHETSCHEF_VALUE
	 * @generated
	 * @ordered
	 */
	VERKSAMHETSCHEF(10, "VERKSAMHETSCHEF", "VERKSAMHETSCHEF"),

	/**
	 * The '<em><b>SYSTEMFORVALTARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SYSTEMFORVALTARE_VALUE
	 * @generated
	 * @ordered
	 */
	SYSTEMFORVALTARE(11, "SYSTEMFORVALTARE", "SYSTEMFORVALTARE");

	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADMINISTRATOR_VALUE = 0;

	/**
	 * The '<em><b>ENHETSCHEF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENHETSCHEF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENHETSCHEF_VALUE = 1;

	/**
	 * The '<em><b>FORSTE SOCIALSEKRETERARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORSTE_SOCIALSEKRETERARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORSTE_SOCIALSEKRETERARE_VALUE = 2;

	/**
	 * The '<em><b>SOCIALSEKRETERARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALSEKRETERARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCIALSEKRETERARE_VALUE = 3;

	/**
	 * The '<em><b>SOCIALADMINISTRATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALADMINISTRATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCIALADMINISTRATOR_VALUE = 4;

	/**
	 * The '<em><b>PLANERINGSLEDARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLANERINGSLEDARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLANERINGSLEDARE_VALUE = 5;

	/**
	 * The '<em><b>LINK SAMORDNARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINK_SAMORDNARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LINK_SAMORDNARE_VALUE = 6;

	/**
	 * The '<em><b>ENHETEN FOR ADMINISTRATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENHETEN_FOR_ADMINISTRATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENHETEN_FOR_ADMINISTRATION_VALUE = 7;

	/**
	 * The '<em><b>CONTROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROLLER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTROLLER_VALUE = 8;

	/**
	 * The '<em><b>VERKSAMHETSCONTROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERKSAMHETSCONTROLLER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VERKSAMHETSCONTROLLER_VALUE = 9;

	/**
	 * The '<em><b>VERKSAMHETSCHEF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VERKSAMHETSCHEF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VERKSAMHETSCHEF_VALUE = 10;

	/**
	 * The '<em><b>SYSTEMFORVALTARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SYSTEMFORVALTARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SYSTEMFORVALTARE_VALUE = 11;

	/**
	 * An array of all the '<em><b>Roll</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Roll[] VALUES_ARRAY =
		new Roll[] {
			ADMINISTRATOR,
			ENHETSCHEF,
			FORSTE_SOCIALSEKRETERARE,
			SOCIALSEKRETERARE,
			SOCIALADMINISTRATOR,
			PLANERINGSLEDARE,
			LINK_SAMORDNARE,
			ENHETEN_FOR_ADMINISTRATION,
			CONTROLLER,
			VERKSAMHETSCONTROLLER,
			VERKSAMHETSCHEF,
			SYSTEMFORVALTARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Roll</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Roll> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Roll</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Roll get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Roll result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Roll</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Roll getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Roll result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Roll</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Roll get(int value) {
		switch (value) {
			case ADMINISTRATOR_VALUE: return ADMINISTRATOR;
			case ENHETSCHEF_VALUE: return ENHETSCHEF;
			case FORSTE_SOCIALSEKRETERARE_VALUE: return FORSTE_SOCIALSEKRETERARE;
			case SOCIALSEKRETERARE_VALUE: return SOCIALSEKRETERARE;
			case SOCIALADMINISTRATOR_VALUE: return SOCIALADMINISTRATOR;
			case PLANERINGSLEDARE_VALUE: return PLANERINGSLEDARE;
			case LINK_SAMORDNARE_VALUE: return LINK_SAMORDNARE;
			case ENHETEN_FOR_ADMINISTRATION_VALUE: return ENHETEN_FOR_ADMINISTRATION;
			case CONTROLLER_VALUE: return CONTROLLER;
			case VERKSAMHETSCONTROLLER_VALUE: return VERKSAMHETSCONTROLLER;
			case VERKSAMHETSCHEF_VALUE: return VERKSAMHETSCHEF;
			case SYSTEMFORVALTARE_VALUE: return SYSTEMFORVALTARE;
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
	private Roll(int value, String name, String literal) {
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

} //Roll
