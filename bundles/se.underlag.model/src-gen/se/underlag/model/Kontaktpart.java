/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kontaktpart</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who noticed a changed need (BB-40).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getKontaktpart()
 * @model
 * @generated
 */
public enum Kontaktpart implements Enumerator {
	/**
	 * The '<em><b>LEVERANTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVERANTOR_VALUE
	 * @generated
	 * @ordered
	 */
	LEVERANTOR(0, "LEVERANTOR", "LEVERANTOR"),

	/**
	 * The '<em><b>SOCIALSEKRETERARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALSEKRETERARE_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIALSEKRETERARE(1, "SOCIALSEKRETERARE", "SOCIALSEKRETERARE");

	/**
	 * The '<em><b>LEVERANTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVERANTOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEVERANTOR_VALUE = 0;

	/**
	 * The '<em><b>SOCIALSEKRETERARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIALSEKRETERARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCIALSEKRETERARE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Kontaktpart</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Kontaktpart[] VALUES_ARRAY =
		new Kontaktpart[] {
			LEVERANTOR,
			SOCIALSEKRETERARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Kontaktpart</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Kontaktpart> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kontaktpart</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kontaktpart get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kontaktpart result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kontaktpart</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kontaktpart getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kontaktpart result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kontaktpart</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kontaktpart get(int value) {
		switch (value) {
			case LEVERANTOR_VALUE: return LEVERANTOR;
			case SOCIALSEKRETERARE_VALUE: return SOCIALSEKRETERARE;
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
	private Kontaktpart(int value, String name, String literal) {
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

} //Kontaktpart
