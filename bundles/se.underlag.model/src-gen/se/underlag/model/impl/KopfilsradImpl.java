/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kopfilsrad</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getSortnyckel <em>Sortnyckel</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getKonto <em>Konto</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getKommentar <em>Kommentar</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktJan <em>Faktiskt Jan</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktFeb <em>Faktiskt Feb</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktMar <em>Faktiskt Mar</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktApr <em>Faktiskt Apr</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktMaj <em>Faktiskt Maj</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktJun <em>Faktiskt Jun</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktJul <em>Faktiskt Jul</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktAug <em>Faktiskt Aug</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktSep <em>Faktiskt Sep</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktOkt <em>Faktiskt Okt</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktNov <em>Faktiskt Nov</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getFaktisktDec <em>Faktiskt Dec</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsradImpl#getHandelse <em>Handelse</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KopfilsradImpl extends EntitetImpl implements Kopfilsrad {
	/**
	 * The default value of the '{@link #getSortnyckel() <em>Sortnyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortnyckel()
	 * @generated
	 * @ordered
	 */
	protected static final String SORTNYCKEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSortnyckel() <em>Sortnyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortnyckel()
	 * @generated
	 * @ordered
	 */
	protected String sortnyckel = SORTNYCKEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDygnspris() <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDygnspris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DYGNSPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDygnspris() <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDygnspris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal dygnspris = DYGNSPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTom() <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTom() <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate tom = TOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getKonto() <em>Konto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKonto()
	 * @generated
	 * @ordered
	 */
	protected static final String KONTO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKonto() <em>Konto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKonto()
	 * @generated
	 * @ordered
	 */
	protected String konto = KONTO_EDEFAULT;

	/**
	 * The default value of the '{@link #getKommentar() <em>Kommentar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKommentar()
	 * @generated
	 * @ordered
	 */
	protected static final String KOMMENTAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKommentar() <em>Kommentar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKommentar()
	 * @generated
	 * @ordered
	 */
	protected String kommentar = KOMMENTAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktJan() <em>Faktiskt Jan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJan()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_JAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktJan() <em>Faktiskt Jan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJan()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktJan = FAKTISKT_JAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktFeb() <em>Faktiskt Feb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktFeb()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_FEB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktFeb() <em>Faktiskt Feb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktFeb()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktFeb = FAKTISKT_FEB_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktMar() <em>Faktiskt Mar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktMar()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_MAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktMar() <em>Faktiskt Mar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktMar()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktMar = FAKTISKT_MAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktApr() <em>Faktiskt Apr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktApr()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_APR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktApr() <em>Faktiskt Apr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktApr()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktApr = FAKTISKT_APR_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktMaj() <em>Faktiskt Maj</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktMaj()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_MAJ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktMaj() <em>Faktiskt Maj</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktMaj()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktMaj = FAKTISKT_MAJ_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktJun() <em>Faktiskt Jun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJun()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_JUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktJun() <em>Faktiskt Jun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJun()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktJun = FAKTISKT_JUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktJul() <em>Faktiskt Jul</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJul()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_JUL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktJul() <em>Faktiskt Jul</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktJul()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktJul = FAKTISKT_JUL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktAug() <em>Faktiskt Aug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktAug()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_AUG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktAug() <em>Faktiskt Aug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktAug()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktAug = FAKTISKT_AUG_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktSep() <em>Faktiskt Sep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktSep()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_SEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktSep() <em>Faktiskt Sep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktSep()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktSep = FAKTISKT_SEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktOkt() <em>Faktiskt Okt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktOkt()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_OKT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktOkt() <em>Faktiskt Okt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktOkt()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktOkt = FAKTISKT_OKT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktNov() <em>Faktiskt Nov</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktNov()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_NOV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktNov() <em>Faktiskt Nov</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktNov()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktNov = FAKTISKT_NOV_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaktisktDec() <em>Faktiskt Dec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktDec()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FAKTISKT_DEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFaktisktDec() <em>Faktiskt Dec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaktisktDec()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal faktisktDec = FAKTISKT_DEC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKopfil() <em>Kopfil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKopfil()
	 * @generated
	 * @ordered
	 */
	protected Kopfil kopfil;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The cached value of the '{@link #getBeslut() <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeslut()
	 * @generated
	 * @ordered
	 */
	protected Beslut beslut;

	/**
	 * The cached value of the '{@link #getAvtal() <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvtal()
	 * @generated
	 * @ordered
	 */
	protected Placeringsavtal avtal;

	/**
	 * The cached value of the '{@link #getInsatstyp() <em>Insatstyp</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsatstyp()
	 * @generated
	 * @ordered
	 */
	protected Insatstyp insatstyp;

	/**
	 * The cached value of the '{@link #getLeverantor() <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeverantor()
	 * @generated
	 * @ordered
	 */
	protected Leverantor leverantor;

	/**
	 * The cached value of the '{@link #getHandelse() <em>Handelse</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandelse()
	 * @generated
	 * @ordered
	 */
	protected Prognoshandelse handelse;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KopfilsradImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.KOPFILSRAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSortnyckel() {
		return sortnyckel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSortnyckel(String newSortnyckel) {
		String oldSortnyckel = sortnyckel;
		sortnyckel = newSortnyckel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__SORTNYCKEL, oldSortnyckel, sortnyckel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDygnspris() {
		return dygnspris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDygnspris(BigDecimal newDygnspris) {
		BigDecimal oldDygnspris = dygnspris;
		dygnspris = newDygnspris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__DYGNSPRIS, oldDygnspris, dygnspris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTom() {
		return tom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTom(LocalDate newTom) {
		LocalDate oldTom = tom;
		tom = newTom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKonto() {
		return konto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKonto(String newKonto) {
		String oldKonto = konto;
		konto = newKonto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__KONTO, oldKonto, konto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKommentar() {
		return kommentar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKommentar(String newKommentar) {
		String oldKommentar = kommentar;
		kommentar = newKommentar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__KOMMENTAR, oldKommentar, kommentar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktJan() {
		return faktisktJan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktJan(BigDecimal newFaktisktJan) {
		BigDecimal oldFaktisktJan = faktisktJan;
		faktisktJan = newFaktisktJan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN, oldFaktisktJan, faktisktJan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktFeb() {
		return faktisktFeb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktFeb(BigDecimal newFaktisktFeb) {
		BigDecimal oldFaktisktFeb = faktisktFeb;
		faktisktFeb = newFaktisktFeb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_FEB, oldFaktisktFeb, faktisktFeb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktMar() {
		return faktisktMar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktMar(BigDecimal newFaktisktMar) {
		BigDecimal oldFaktisktMar = faktisktMar;
		faktisktMar = newFaktisktMar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_MAR, oldFaktisktMar, faktisktMar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktApr() {
		return faktisktApr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktApr(BigDecimal newFaktisktApr) {
		BigDecimal oldFaktisktApr = faktisktApr;
		faktisktApr = newFaktisktApr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_APR, oldFaktisktApr, faktisktApr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktMaj() {
		return faktisktMaj;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktMaj(BigDecimal newFaktisktMaj) {
		BigDecimal oldFaktisktMaj = faktisktMaj;
		faktisktMaj = newFaktisktMaj;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_MAJ, oldFaktisktMaj, faktisktMaj));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktJun() {
		return faktisktJun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktJun(BigDecimal newFaktisktJun) {
		BigDecimal oldFaktisktJun = faktisktJun;
		faktisktJun = newFaktisktJun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_JUN, oldFaktisktJun, faktisktJun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktJul() {
		return faktisktJul;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktJul(BigDecimal newFaktisktJul) {
		BigDecimal oldFaktisktJul = faktisktJul;
		faktisktJul = newFaktisktJul;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_JUL, oldFaktisktJul, faktisktJul));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktAug() {
		return faktisktAug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktAug(BigDecimal newFaktisktAug) {
		BigDecimal oldFaktisktAug = faktisktAug;
		faktisktAug = newFaktisktAug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_AUG, oldFaktisktAug, faktisktAug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktSep() {
		return faktisktSep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktSep(BigDecimal newFaktisktSep) {
		BigDecimal oldFaktisktSep = faktisktSep;
		faktisktSep = newFaktisktSep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_SEP, oldFaktisktSep, faktisktSep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktOkt() {
		return faktisktOkt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktOkt(BigDecimal newFaktisktOkt) {
		BigDecimal oldFaktisktOkt = faktisktOkt;
		faktisktOkt = newFaktisktOkt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_OKT, oldFaktisktOkt, faktisktOkt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktNov() {
		return faktisktNov;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktNov(BigDecimal newFaktisktNov) {
		BigDecimal oldFaktisktNov = faktisktNov;
		faktisktNov = newFaktisktNov;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_NOV, oldFaktisktNov, faktisktNov));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFaktisktDec() {
		return faktisktDec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaktisktDec(BigDecimal newFaktisktDec) {
		BigDecimal oldFaktisktDec = faktisktDec;
		faktisktDec = newFaktisktDec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__FAKTISKT_DEC, oldFaktisktDec, faktisktDec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfil getKopfil() {
		if (kopfil != null && kopfil.eIsProxy()) {
			InternalEObject oldKopfil = (InternalEObject)kopfil;
			kopfil = (Kopfil)eResolveProxy(oldKopfil);
			if (kopfil != oldKopfil) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__KOPFIL, oldKopfil, kopfil));
			}
		}
		return kopfil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kopfil basicGetKopfil() {
		return kopfil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKopfil(Kopfil newKopfil) {
		Kopfil oldKopfil = kopfil;
		kopfil = newKopfil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__KOPFIL, oldKopfil, kopfil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beslut getBeslut() {
		if (beslut != null && beslut.eIsProxy()) {
			InternalEObject oldBeslut = (InternalEObject)beslut;
			beslut = (Beslut)eResolveProxy(oldBeslut);
			if (beslut != oldBeslut) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__BESLUT, oldBeslut, beslut));
			}
		}
		return beslut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Beslut basicGetBeslut() {
		return beslut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeslut(Beslut newBeslut) {
		Beslut oldBeslut = beslut;
		beslut = newBeslut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__BESLUT, oldBeslut, beslut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal getAvtal() {
		if (avtal != null && avtal.eIsProxy()) {
			InternalEObject oldAvtal = (InternalEObject)avtal;
			avtal = (Placeringsavtal)eResolveProxy(oldAvtal);
			if (avtal != oldAvtal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__AVTAL, oldAvtal, avtal));
			}
		}
		return avtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsavtal basicGetAvtal() {
		return avtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvtal(Placeringsavtal newAvtal) {
		Placeringsavtal oldAvtal = avtal;
		avtal = newAvtal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__AVTAL, oldAvtal, avtal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Insatstyp getInsatstyp() {
		if (insatstyp != null && insatstyp.eIsProxy()) {
			InternalEObject oldInsatstyp = (InternalEObject)insatstyp;
			insatstyp = (Insatstyp)eResolveProxy(oldInsatstyp);
			if (insatstyp != oldInsatstyp) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__INSATSTYP, oldInsatstyp, insatstyp));
			}
		}
		return insatstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Insatstyp basicGetInsatstyp() {
		return insatstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsatstyp(Insatstyp newInsatstyp) {
		Insatstyp oldInsatstyp = insatstyp;
		insatstyp = newInsatstyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__INSATSTYP, oldInsatstyp, insatstyp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Leverantor getLeverantor() {
		if (leverantor != null && leverantor.eIsProxy()) {
			InternalEObject oldLeverantor = (InternalEObject)leverantor;
			leverantor = (Leverantor)eResolveProxy(oldLeverantor);
			if (leverantor != oldLeverantor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__LEVERANTOR, oldLeverantor, leverantor));
			}
		}
		return leverantor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Leverantor basicGetLeverantor() {
		return leverantor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeverantor(Leverantor newLeverantor) {
		Leverantor oldLeverantor = leverantor;
		leverantor = newLeverantor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__LEVERANTOR, oldLeverantor, leverantor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prognoshandelse getHandelse() {
		if (handelse != null && handelse.eIsProxy()) {
			InternalEObject oldHandelse = (InternalEObject)handelse;
			handelse = (Prognoshandelse)eResolveProxy(oldHandelse);
			if (handelse != oldHandelse) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSRAD__HANDELSE, oldHandelse, handelse));
			}
		}
		return handelse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Prognoshandelse basicGetHandelse() {
		return handelse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandelse(Prognoshandelse newHandelse) {
		Prognoshandelse oldHandelse = handelse;
		handelse = newHandelse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSRAD__HANDELSE, oldHandelse, handelse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.KOPFILSRAD__SORTNYCKEL:
				return getSortnyckel();
			case UnderlagPackage.KOPFILSRAD__DYGNSPRIS:
				return getDygnspris();
			case UnderlagPackage.KOPFILSRAD__FROM:
				return getFrom();
			case UnderlagPackage.KOPFILSRAD__TOM:
				return getTom();
			case UnderlagPackage.KOPFILSRAD__KONTO:
				return getKonto();
			case UnderlagPackage.KOPFILSRAD__KOMMENTAR:
				return getKommentar();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN:
				return getFaktisktJan();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_FEB:
				return getFaktisktFeb();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAR:
				return getFaktisktMar();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_APR:
				return getFaktisktApr();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAJ:
				return getFaktisktMaj();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUN:
				return getFaktisktJun();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUL:
				return getFaktisktJul();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_AUG:
				return getFaktisktAug();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_SEP:
				return getFaktisktSep();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_OKT:
				return getFaktisktOkt();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_NOV:
				return getFaktisktNov();
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_DEC:
				return getFaktisktDec();
			case UnderlagPackage.KOPFILSRAD__KOPFIL:
				if (resolve) return getKopfil();
				return basicGetKopfil();
			case UnderlagPackage.KOPFILSRAD__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.KOPFILSRAD__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.KOPFILSRAD__AVTAL:
				if (resolve) return getAvtal();
				return basicGetAvtal();
			case UnderlagPackage.KOPFILSRAD__INSATSTYP:
				if (resolve) return getInsatstyp();
				return basicGetInsatstyp();
			case UnderlagPackage.KOPFILSRAD__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.KOPFILSRAD__HANDELSE:
				if (resolve) return getHandelse();
				return basicGetHandelse();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case UnderlagPackage.KOPFILSRAD__SORTNYCKEL:
				setSortnyckel((String)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__DYGNSPRIS:
				setDygnspris((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__KONTO:
				setKonto((String)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__KOMMENTAR:
				setKommentar((String)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN:
				setFaktisktJan((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_FEB:
				setFaktisktFeb((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAR:
				setFaktisktMar((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_APR:
				setFaktisktApr((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAJ:
				setFaktisktMaj((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUN:
				setFaktisktJun((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUL:
				setFaktisktJul((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_AUG:
				setFaktisktAug((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_SEP:
				setFaktisktSep((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_OKT:
				setFaktisktOkt((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_NOV:
				setFaktisktNov((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_DEC:
				setFaktisktDec((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__KOPFIL:
				setKopfil((Kopfil)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__AVTAL:
				setAvtal((Placeringsavtal)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__INSATSTYP:
				setInsatstyp((Insatstyp)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.KOPFILSRAD__HANDELSE:
				setHandelse((Prognoshandelse)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case UnderlagPackage.KOPFILSRAD__SORTNYCKEL:
				setSortnyckel(SORTNYCKEL_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__DYGNSPRIS:
				setDygnspris(DYGNSPRIS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__KONTO:
				setKonto(KONTO_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__KOMMENTAR:
				setKommentar(KOMMENTAR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN:
				setFaktisktJan(FAKTISKT_JAN_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_FEB:
				setFaktisktFeb(FAKTISKT_FEB_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAR:
				setFaktisktMar(FAKTISKT_MAR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_APR:
				setFaktisktApr(FAKTISKT_APR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAJ:
				setFaktisktMaj(FAKTISKT_MAJ_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUN:
				setFaktisktJun(FAKTISKT_JUN_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUL:
				setFaktisktJul(FAKTISKT_JUL_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_AUG:
				setFaktisktAug(FAKTISKT_AUG_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_SEP:
				setFaktisktSep(FAKTISKT_SEP_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_OKT:
				setFaktisktOkt(FAKTISKT_OKT_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_NOV:
				setFaktisktNov(FAKTISKT_NOV_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_DEC:
				setFaktisktDec(FAKTISKT_DEC_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSRAD__KOPFIL:
				setKopfil((Kopfil)null);
				return;
			case UnderlagPackage.KOPFILSRAD__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.KOPFILSRAD__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.KOPFILSRAD__AVTAL:
				setAvtal((Placeringsavtal)null);
				return;
			case UnderlagPackage.KOPFILSRAD__INSATSTYP:
				setInsatstyp((Insatstyp)null);
				return;
			case UnderlagPackage.KOPFILSRAD__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.KOPFILSRAD__HANDELSE:
				setHandelse((Prognoshandelse)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case UnderlagPackage.KOPFILSRAD__SORTNYCKEL:
				return SORTNYCKEL_EDEFAULT == null ? sortnyckel != null : !SORTNYCKEL_EDEFAULT.equals(sortnyckel);
			case UnderlagPackage.KOPFILSRAD__DYGNSPRIS:
				return DYGNSPRIS_EDEFAULT == null ? dygnspris != null : !DYGNSPRIS_EDEFAULT.equals(dygnspris);
			case UnderlagPackage.KOPFILSRAD__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.KOPFILSRAD__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.KOPFILSRAD__KONTO:
				return KONTO_EDEFAULT == null ? konto != null : !KONTO_EDEFAULT.equals(konto);
			case UnderlagPackage.KOPFILSRAD__KOMMENTAR:
				return KOMMENTAR_EDEFAULT == null ? kommentar != null : !KOMMENTAR_EDEFAULT.equals(kommentar);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN:
				return FAKTISKT_JAN_EDEFAULT == null ? faktisktJan != null : !FAKTISKT_JAN_EDEFAULT.equals(faktisktJan);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_FEB:
				return FAKTISKT_FEB_EDEFAULT == null ? faktisktFeb != null : !FAKTISKT_FEB_EDEFAULT.equals(faktisktFeb);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAR:
				return FAKTISKT_MAR_EDEFAULT == null ? faktisktMar != null : !FAKTISKT_MAR_EDEFAULT.equals(faktisktMar);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_APR:
				return FAKTISKT_APR_EDEFAULT == null ? faktisktApr != null : !FAKTISKT_APR_EDEFAULT.equals(faktisktApr);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_MAJ:
				return FAKTISKT_MAJ_EDEFAULT == null ? faktisktMaj != null : !FAKTISKT_MAJ_EDEFAULT.equals(faktisktMaj);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUN:
				return FAKTISKT_JUN_EDEFAULT == null ? faktisktJun != null : !FAKTISKT_JUN_EDEFAULT.equals(faktisktJun);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_JUL:
				return FAKTISKT_JUL_EDEFAULT == null ? faktisktJul != null : !FAKTISKT_JUL_EDEFAULT.equals(faktisktJul);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_AUG:
				return FAKTISKT_AUG_EDEFAULT == null ? faktisktAug != null : !FAKTISKT_AUG_EDEFAULT.equals(faktisktAug);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_SEP:
				return FAKTISKT_SEP_EDEFAULT == null ? faktisktSep != null : !FAKTISKT_SEP_EDEFAULT.equals(faktisktSep);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_OKT:
				return FAKTISKT_OKT_EDEFAULT == null ? faktisktOkt != null : !FAKTISKT_OKT_EDEFAULT.equals(faktisktOkt);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_NOV:
				return FAKTISKT_NOV_EDEFAULT == null ? faktisktNov != null : !FAKTISKT_NOV_EDEFAULT.equals(faktisktNov);
			case UnderlagPackage.KOPFILSRAD__FAKTISKT_DEC:
				return FAKTISKT_DEC_EDEFAULT == null ? faktisktDec != null : !FAKTISKT_DEC_EDEFAULT.equals(faktisktDec);
			case UnderlagPackage.KOPFILSRAD__KOPFIL:
				return kopfil != null;
			case UnderlagPackage.KOPFILSRAD__PERSON:
				return person != null;
			case UnderlagPackage.KOPFILSRAD__BESLUT:
				return beslut != null;
			case UnderlagPackage.KOPFILSRAD__AVTAL:
				return avtal != null;
			case UnderlagPackage.KOPFILSRAD__INSATSTYP:
				return insatstyp != null;
			case UnderlagPackage.KOPFILSRAD__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.KOPFILSRAD__HANDELSE:
				return handelse != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sortnyckel: ");
		result.append(sortnyckel);
		result.append(", dygnspris: ");
		result.append(dygnspris);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", konto: ");
		result.append(konto);
		result.append(", kommentar: ");
		result.append(kommentar);
		result.append(", faktisktJan: ");
		result.append(faktisktJan);
		result.append(", faktisktFeb: ");
		result.append(faktisktFeb);
		result.append(", faktisktMar: ");
		result.append(faktisktMar);
		result.append(", faktisktApr: ");
		result.append(faktisktApr);
		result.append(", faktisktMaj: ");
		result.append(faktisktMaj);
		result.append(", faktisktJun: ");
		result.append(faktisktJun);
		result.append(", faktisktJul: ");
		result.append(faktisktJul);
		result.append(", faktisktAug: ");
		result.append(faktisktAug);
		result.append(", faktisktSep: ");
		result.append(faktisktSep);
		result.append(", faktisktOkt: ");
		result.append(faktisktOkt);
		result.append(", faktisktNov: ");
		result.append(faktisktNov);
		result.append(", faktisktDec: ");
		result.append(faktisktDec);
		result.append(')');
		return result.toString();
	}

} //KopfilsradImpl
