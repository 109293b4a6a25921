/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Flode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The flows of a placement (rules 1.3).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getFlode()
 * @model
 * @generated
 */
public enum Flode implements Enumerator {
	/**
	 * The '<em><b>NYTT AVROP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT_AVROP_VALUE
	 * @generated
	 * @ordered
	 */
	NYTT_AVROP(0, "NYTT_AVROP", "NYTT_AVROP"),

	/**
	 * The '<em><b>UPPFOLJANDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPFOLJANDE_VALUE
	 * @generated
	 * @ordered
	 */
	UPPFOLJANDE(1, "UPPFOLJANDE", "UPPFOLJANDE"),

	/**
	 * The '<em><b>FORANDRADE BEHOV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORANDRADE_BEHOV_VALUE
	 * @generated
	 * @ordered
	 */
	FORANDRADE_BEHOV(2, "FORANDRADE_BEHOV", "FORANDRADE_BEHOV"),

	/**
	 * The '<em><b>UPPSAGNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPSAGNING_VALUE
	 * @generated
	 * @ordered
	 */
	UPPSAGNING(3, "UPPSAGNING", "UPPSAGNING");

	/**
	 * The '<em><b>NYTT AVROP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT_AVROP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NYTT_AVROP_VALUE = 0;

	/**
	 * The '<em><b>UPPFOLJANDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPFOLJANDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPPFOLJANDE_VALUE = 1;

	/**
	 * The '<em><b>FORANDRADE BEHOV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORANDRADE_BEHOV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORANDRADE_BEHOV_VALUE = 2;

	/**
	 * The '<em><b>UPPSAGNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPSAGNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPPSAGNING_VALUE = 3;

	/**
	 * An array of all the '<em><b>Flode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Flode[] VALUES_ARRAY =
		new Flode[] {
			NYTT_AVROP,
			UPPFOLJANDE,
			FORANDRADE_BEHOV,
			UPPSAGNING,
		};

	/**
	 * A public read-only list of all the '<em><b>Flode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Flode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Flode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Flode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Flode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Flode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Flode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Flode get(int value) {
		switch (value) {
			case NYTT_AVROP_VALUE: return NYTT_AVROP;
			case UPPFOLJANDE_VALUE: return UPPFOLJANDE;
			case FORANDRADE_BEHOV_VALUE: return FORANDRADE_BEHOV;
			case UPPSAGNING_VALUE: return UPPSAGNING;
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
	private Flode(int value, String name, String literal) {
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

} //Flode
