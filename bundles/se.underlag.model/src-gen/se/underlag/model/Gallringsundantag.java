/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gallringsundantag</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a person of a list is not weeded.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getGallringsundantag()
 * @model
 * @generated
 */
public enum Gallringsundantag implements Enumerator {
	/**
	 * The '<em><b>INGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INGET_VALUE
	 * @generated
	 * @ordered
	 */
	INGET(0, "INGET", "INGET"),

	/**
	 * The '<em><b>LSS NIO ATTA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LSS_NIO_ATTA_VALUE
	 * @generated
	 * @ordered
	 */
	LSS_NIO_ATTA(1, "LSS_NIO_ATTA", "LSS_NIO_ATTA"),

	/**
	 * The '<em><b>FORSKNINGSURVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORSKNINGSURVAL_VALUE
	 * @generated
	 * @ordered
	 */
	FORSKNINGSURVAL(2, "FORSKNINGSURVAL", "FORSKNINGSURVAL"),

	/**
	 * The '<em><b>PERSONAKT SENARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAKT_SENARE_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAKT_SENARE(3, "PERSONAKT_SENARE", "PERSONAKT_SENARE"),

	/**
	 * The '<em><b>PAGAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAGAR_VALUE
	 * @generated
	 * @ordered
	 */
	PAGAR(4, "PAGAR", "PAGAR"),

	/**
	 * The '<em><b>EGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EGET_VALUE
	 * @generated
	 * @ordered
	 */
	EGET(5, "EGET", "EGET");

	/**
	 * The '<em><b>INGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INGET_VALUE = 0;

	/**
	 * The '<em><b>LSS NIO ATTA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LSS_NIO_ATTA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LSS_NIO_ATTA_VALUE = 1;

	/**
	 * The '<em><b>FORSKNINGSURVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORSKNINGSURVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORSKNINGSURVAL_VALUE = 2;

	/**
	 * The '<em><b>PERSONAKT SENARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAKT_SENARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAKT_SENARE_VALUE = 3;

	/**
	 * The '<em><b>PAGAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAGAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAGAR_VALUE = 4;

	/**
	 * The '<em><b>EGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EGET_VALUE = 5;

	/**
	 * An array of all the '<em><b>Gallringsundantag</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Gallringsundantag[] VALUES_ARRAY =
		new Gallringsundantag[] {
			INGET,
			LSS_NIO_ATTA,
			FORSKNINGSURVAL,
			PERSONAKT_SENARE,
			PAGAR,
			EGET,
		};

	/**
	 * A public read-only list of all the '<em><b>Gallringsundantag</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Gallringsundantag> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gallringsundantag</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsundantag get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Gallringsundantag result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gallringsundantag</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsundantag getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Gallringsundantag result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gallringsundantag</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsundantag get(int value) {
		switch (value) {
			case INGET_VALUE: return INGET;
			case LSS_NIO_ATTA_VALUE: return LSS_NIO_ATTA;
			case FORSKNINGSURVAL_VALUE: return FORSKNINGSURVAL;
			case PERSONAKT_SENARE_VALUE: return PERSONAKT_SENARE;
			case PAGAR_VALUE: return PAGAR;
			case EGET_VALUE: return EGET;
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
	private Gallringsundantag(int value, String name, String literal) {
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

} //Gallringsundantag
