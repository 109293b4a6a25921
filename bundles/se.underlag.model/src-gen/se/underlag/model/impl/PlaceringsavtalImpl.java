/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Avtalstyp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Ramavtal;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placeringsavtal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getNr <em>Nr</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBoendepris <em>Boendepris</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getPoang <em>Poang</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBarntillagg <em>Barntillagg</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#isAvresedagDebiteras <em>Avresedag Debiteras</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getErsatter <em>Ersatter</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#isUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUndantagsvillkor <em>Undantagsvillkor</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getDokumentpris <em>Dokumentpris</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUpprattadAv <em>Upprattad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUpprattadRoll <em>Upprattad Roll</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUpprattad <em>Upprattad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getKontrollraknadAv <em>Kontrollraknad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getKontrollraknad <em>Kontrollraknad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getAvvikelse <em>Avvikelse</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getSigneradAv <em>Signerad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getSignerad <em>Signerad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getSkickad <em>Skickad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getAdminInformerad <em>Admin Informerad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#isSvarskuvert <em>Svarskuvert</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getAterkommen <em>Aterkommen</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getArkiverad <em>Arkiverad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getDatumorsak <em>Datumorsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUppsagd <em>Uppsagd</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getUppsagningsdagar <em>Uppsagningsdagar</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getSistaDebiteringsdag <em>Sista Debiteringsdag</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getRamavtal <em>Ramavtal</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBedomning <em>Bedomning</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getTurordning <em>Turordning</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceringsavtalImpl extends EntitetImpl implements Placeringsavtal {
	/**
	 * The default value of the '{@link #getNr() <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNr()
	 * @generated
	 * @ordered
	 */
	protected static final String NR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNr() <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNr()
	 * @generated
	 * @ordered
	 */
	protected String nr = NR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Avtalstyp TYP_EDEFAULT = Avtalstyp.NYTT;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Avtalstyp typ = TYP_EDEFAULT;

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
	 * The default value of the '{@link #getBoendepris() <em>Boendepris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoendepris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BOENDEPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBoendepris() <em>Boendepris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoendepris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal boendepris = BOENDEPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoang() <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoang()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POANG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoang() <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoang()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal poang = POANG_EDEFAULT;

	/**
	 * The default value of the '{@link #getBarntillagg() <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarntillagg()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BARNTILLAGG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBarntillagg() <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarntillagg()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal barntillagg = BARNTILLAGG_EDEFAULT;

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
	 * The default value of the '{@link #isAvresedagDebiteras() <em>Avresedag Debiteras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAvresedagDebiteras()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AVRESEDAG_DEBITERAS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAvresedagDebiteras() <em>Avresedag Debiteras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAvresedagDebiteras()
	 * @generated
	 * @ordered
	 */
	protected boolean avresedagDebiteras = AVRESEDAG_DEBITERAS_EDEFAULT;

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
	 * The cached value of the '{@link #getLeverantor() <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeverantor()
	 * @generated
	 * @ordered
	 */
	protected Leverantor leverantor;

	/**
	 * The cached value of the '{@link #getBoende() <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoende()
	 * @generated
	 * @ordered
	 */
	protected Boende boende;

	/**
	 * The cached value of the '{@link #getErsatter() <em>Ersatter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErsatter()
	 * @generated
	 * @ordered
	 */
	protected Placeringsavtal ersatter;

	/**
	 * The default value of the '{@link #isUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndantag()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDANTAG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndantag()
	 * @generated
	 * @ordered
	 */
	protected boolean undantag = UNDANTAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndantagsvillkor() <em>Undantagsvillkor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsvillkor()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDANTAGSVILLKOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndantagsvillkor() <em>Undantagsvillkor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsvillkor()
	 * @generated
	 * @ordered
	 */
	protected String undantagsvillkor = UNDANTAGSVILLKOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDokumentpris() <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDokumentpris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DOKUMENTPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDokumentpris() <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDokumentpris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal dokumentpris = DOKUMENTPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpprattadAv() <em>Upprattad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattadAv()
	 * @generated
	 * @ordered
	 */
	protected static final String UPPRATTAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpprattadAv() <em>Upprattad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattadAv()
	 * @generated
	 * @ordered
	 */
	protected String upprattadAv = UPPRATTAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpprattadRoll() <em>Upprattad Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattadRoll()
	 * @generated
	 * @ordered
	 */
	protected static final Roll UPPRATTAD_ROLL_EDEFAULT = Roll.ADMINISTRATOR;

	/**
	 * The cached value of the '{@link #getUpprattadRoll() <em>Upprattad Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattadRoll()
	 * @generated
	 * @ordered
	 */
	protected Roll upprattadRoll = UPPRATTAD_ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpprattad() <em>Upprattad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UPPRATTAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpprattad() <em>Upprattad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpprattad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate upprattad = UPPRATTAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontrollraknadAv() <em>Kontrollraknad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollraknadAv()
	 * @generated
	 * @ordered
	 */
	protected static final String KONTROLLRAKNAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontrollraknadAv() <em>Kontrollraknad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollraknadAv()
	 * @generated
	 * @ordered
	 */
	protected String kontrollraknadAv = KONTROLLRAKNAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontrollraknad() <em>Kontrollraknad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollraknad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KONTROLLRAKNAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontrollraknad() <em>Kontrollraknad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollraknad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate kontrollraknad = KONTROLLRAKNAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvvikelse() <em>Avvikelse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvvikelse()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AVVIKELSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvvikelse() <em>Avvikelse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvvikelse()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal avvikelse = AVVIKELSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigneradAv() <em>Signerad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigneradAv()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNERAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSigneradAv() <em>Signerad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigneradAv()
	 * @generated
	 * @ordered
	 */
	protected String signeradAv = SIGNERAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignerad() <em>Signerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNERAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignerad() <em>Signerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signerad = SIGNERAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkickad() <em>Skickad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkickad()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SKICKAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSkickad() <em>Skickad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkickad()
	 * @generated
	 * @ordered
	 */
	protected Instant skickad = SKICKAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdminInformerad() <em>Admin Informerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminInformerad()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ADMIN_INFORMERAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdminInformerad() <em>Admin Informerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdminInformerad()
	 * @generated
	 * @ordered
	 */
	protected Instant adminInformerad = ADMIN_INFORMERAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isSvarskuvert() <em>Svarskuvert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSvarskuvert()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SVARSKUVERT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSvarskuvert() <em>Svarskuvert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSvarskuvert()
	 * @generated
	 * @ordered
	 */
	protected boolean svarskuvert = SVARSKUVERT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAterkommen() <em>Aterkommen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAterkommen()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ATERKOMMEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAterkommen() <em>Aterkommen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAterkommen()
	 * @generated
	 * @ordered
	 */
	protected LocalDate aterkommen = ATERKOMMEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getArkiverad() <em>Arkiverad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArkiverad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ARKIVERAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArkiverad() <em>Arkiverad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArkiverad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate arkiverad = ARKIVERAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDatumorsak() <em>Datumorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatumorsak()
	 * @generated
	 * @ordered
	 */
	protected static final String DATUMORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDatumorsak() <em>Datumorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatumorsak()
	 * @generated
	 * @ordered
	 */
	protected String datumorsak = DATUMORSAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getUppsagd() <em>Uppsagd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUppsagd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UPPSAGD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUppsagd() <em>Uppsagd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUppsagd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate uppsagd = UPPSAGD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUppsagningsdagar() <em>Uppsagningsdagar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUppsagningsdagar()
	 * @generated
	 * @ordered
	 */
	protected static final int UPPSAGNINGSDAGAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUppsagningsdagar() <em>Uppsagningsdagar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUppsagningsdagar()
	 * @generated
	 * @ordered
	 */
	protected int uppsagningsdagar = UPPSAGNINGSDAGAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSistaDebiteringsdag() <em>Sista Debiteringsdag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaDebiteringsdag()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SISTA_DEBITERINGSDAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSistaDebiteringsdag() <em>Sista Debiteringsdag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaDebiteringsdag()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sistaDebiteringsdag = SISTA_DEBITERINGSDAG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRamavtal() <em>Ramavtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamavtal()
	 * @generated
	 * @ordered
	 */
	protected Ramavtal ramavtal;

	/**
	 * The cached value of the '{@link #getBedomning() <em>Bedomning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBedomning()
	 * @generated
	 * @ordered
	 */
	protected Behovsbedomning bedomning;

	/**
	 * The default value of the '{@link #getTurordning() <em>Turordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurordning()
	 * @generated
	 * @ordered
	 */
	protected static final String TURORDNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTurordning() <em>Turordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurordning()
	 * @generated
	 * @ordered
	 */
	protected String turordning = TURORDNING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceringsavtalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PLACERINGSAVTAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNr() {
		return nr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNr(String newNr) {
		String oldNr = nr;
		nr = newNr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__NR, oldNr, nr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Avtalstyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Avtalstyp newTyp) {
		Avtalstyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__TYP, oldTyp, typ));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBoendepris() {
		return boendepris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoendepris(BigDecimal newBoendepris) {
		BigDecimal oldBoendepris = boendepris;
		boendepris = newBoendepris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS, oldBoendepris, boendepris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoang() {
		return poang;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoang(BigDecimal newPoang) {
		BigDecimal oldPoang = poang;
		poang = newPoang;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__POANG, oldPoang, poang));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBarntillagg() {
		return barntillagg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarntillagg(BigDecimal newBarntillagg) {
		BigDecimal oldBarntillagg = barntillagg;
		barntillagg = newBarntillagg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG, oldBarntillagg, barntillagg));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS, oldDygnspris, dygnspris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAvresedagDebiteras() {
		return avresedagDebiteras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvresedagDebiteras(boolean newAvresedagDebiteras) {
		boolean oldAvresedagDebiteras = avresedagDebiteras;
		avresedagDebiteras = newAvresedagDebiteras;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS, oldAvresedagDebiteras, avresedagDebiteras));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__PERSON, oldPerson, person));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__BESLUT, oldBeslut, beslut));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BESLUT, oldBeslut, beslut));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR, oldLeverantor, leverantor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR, oldLeverantor, leverantor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boende getBoende() {
		if (boende != null && boende.eIsProxy()) {
			InternalEObject oldBoende = (InternalEObject)boende;
			boende = (Boende)eResolveProxy(oldBoende);
			if (boende != oldBoende) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__BOENDE, oldBoende, boende));
			}
		}
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Boende basicGetBoende() {
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoende(Boende newBoende) {
		Boende oldBoende = boende;
		boende = newBoende;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal getErsatter() {
		if (ersatter != null && ersatter.eIsProxy()) {
			InternalEObject oldErsatter = (InternalEObject)ersatter;
			ersatter = (Placeringsavtal)eResolveProxy(oldErsatter);
			if (ersatter != oldErsatter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__ERSATTER, oldErsatter, ersatter));
			}
		}
		return ersatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsavtal basicGetErsatter() {
		return ersatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErsatter(Placeringsavtal newErsatter) {
		Placeringsavtal oldErsatter = ersatter;
		ersatter = newErsatter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__ERSATTER, oldErsatter, ersatter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndantag() {
		return undantag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantag(boolean newUndantag) {
		boolean oldUndantag = undantag;
		undantag = newUndantag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UNDANTAG, oldUndantag, undantag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndantagsvillkor() {
		return undantagsvillkor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantagsvillkor(String newUndantagsvillkor) {
		String oldUndantagsvillkor = undantagsvillkor;
		undantagsvillkor = newUndantagsvillkor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UNDANTAGSVILLKOR, oldUndantagsvillkor, undantagsvillkor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDokumentpris() {
		return dokumentpris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDokumentpris(BigDecimal newDokumentpris) {
		BigDecimal oldDokumentpris = dokumentpris;
		dokumentpris = newDokumentpris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__DOKUMENTPRIS, oldDokumentpris, dokumentpris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUpprattadAv() {
		return upprattadAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpprattadAv(String newUpprattadAv) {
		String oldUpprattadAv = upprattadAv;
		upprattadAv = newUpprattadAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_AV, oldUpprattadAv, upprattadAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Roll getUpprattadRoll() {
		return upprattadRoll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpprattadRoll(Roll newUpprattadRoll) {
		Roll oldUpprattadRoll = upprattadRoll;
		upprattadRoll = newUpprattadRoll == null ? UPPRATTAD_ROLL_EDEFAULT : newUpprattadRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_ROLL, oldUpprattadRoll, upprattadRoll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUpprattad() {
		return upprattad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpprattad(LocalDate newUpprattad) {
		LocalDate oldUpprattad = upprattad;
		upprattad = newUpprattad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD, oldUpprattad, upprattad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKontrollraknadAv() {
		return kontrollraknadAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontrollraknadAv(String newKontrollraknadAv) {
		String oldKontrollraknadAv = kontrollraknadAv;
		kontrollraknadAv = newKontrollraknadAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD_AV, oldKontrollraknadAv, kontrollraknadAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKontrollraknad() {
		return kontrollraknad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontrollraknad(LocalDate newKontrollraknad) {
		LocalDate oldKontrollraknad = kontrollraknad;
		kontrollraknad = newKontrollraknad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD, oldKontrollraknad, kontrollraknad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAvvikelse() {
		return avvikelse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvvikelse(BigDecimal newAvvikelse) {
		BigDecimal oldAvvikelse = avvikelse;
		avvikelse = newAvvikelse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__AVVIKELSE, oldAvvikelse, avvikelse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSigneradAv() {
		return signeradAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigneradAv(String newSigneradAv) {
		String oldSigneradAv = signeradAv;
		signeradAv = newSigneradAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__SIGNERAD_AV, oldSigneradAv, signeradAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignerad() {
		return signerad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignerad(LocalDate newSignerad) {
		LocalDate oldSignerad = signerad;
		signerad = newSignerad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__SIGNERAD, oldSignerad, signerad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSkickad() {
		return skickad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkickad(Instant newSkickad) {
		Instant oldSkickad = skickad;
		skickad = newSkickad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__SKICKAD, oldSkickad, skickad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAdminInformerad() {
		return adminInformerad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdminInformerad(Instant newAdminInformerad) {
		Instant oldAdminInformerad = adminInformerad;
		adminInformerad = newAdminInformerad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__ADMIN_INFORMERAD, oldAdminInformerad, adminInformerad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSvarskuvert() {
		return svarskuvert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSvarskuvert(boolean newSvarskuvert) {
		boolean oldSvarskuvert = svarskuvert;
		svarskuvert = newSvarskuvert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__SVARSKUVERT, oldSvarskuvert, svarskuvert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAterkommen() {
		return aterkommen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAterkommen(LocalDate newAterkommen) {
		LocalDate oldAterkommen = aterkommen;
		aterkommen = newAterkommen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__ATERKOMMEN, oldAterkommen, aterkommen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getArkiverad() {
		return arkiverad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArkiverad(LocalDate newArkiverad) {
		LocalDate oldArkiverad = arkiverad;
		arkiverad = newArkiverad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__ARKIVERAD, oldArkiverad, arkiverad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDatumorsak() {
		return datumorsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatumorsak(String newDatumorsak) {
		String oldDatumorsak = datumorsak;
		datumorsak = newDatumorsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__DATUMORSAK, oldDatumorsak, datumorsak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUppsagd() {
		return uppsagd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUppsagd(LocalDate newUppsagd) {
		LocalDate oldUppsagd = uppsagd;
		uppsagd = newUppsagd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UPPSAGD, oldUppsagd, uppsagd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUppsagningsdagar() {
		return uppsagningsdagar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUppsagningsdagar(int newUppsagningsdagar) {
		int oldUppsagningsdagar = uppsagningsdagar;
		uppsagningsdagar = newUppsagningsdagar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__UPPSAGNINGSDAGAR, oldUppsagningsdagar, uppsagningsdagar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSistaDebiteringsdag() {
		return sistaDebiteringsdag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSistaDebiteringsdag(LocalDate newSistaDebiteringsdag) {
		LocalDate oldSistaDebiteringsdag = sistaDebiteringsdag;
		sistaDebiteringsdag = newSistaDebiteringsdag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__SISTA_DEBITERINGSDAG, oldSistaDebiteringsdag, sistaDebiteringsdag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ramavtal getRamavtal() {
		if (ramavtal != null && ramavtal.eIsProxy()) {
			InternalEObject oldRamavtal = (InternalEObject)ramavtal;
			ramavtal = (Ramavtal)eResolveProxy(oldRamavtal);
			if (ramavtal != oldRamavtal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL, oldRamavtal, ramavtal));
			}
		}
		return ramavtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Ramavtal basicGetRamavtal() {
		return ramavtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamavtal(Ramavtal newRamavtal) {
		Ramavtal oldRamavtal = ramavtal;
		ramavtal = newRamavtal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL, oldRamavtal, ramavtal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Behovsbedomning getBedomning() {
		if (bedomning != null && bedomning.eIsProxy()) {
			InternalEObject oldBedomning = (InternalEObject)bedomning;
			bedomning = (Behovsbedomning)eResolveProxy(oldBedomning);
			if (bedomning != oldBedomning) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__BEDOMNING, oldBedomning, bedomning));
			}
		}
		return bedomning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Behovsbedomning basicGetBedomning() {
		return bedomning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBedomning(Behovsbedomning newBedomning) {
		Behovsbedomning oldBedomning = bedomning;
		bedomning = newBedomning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BEDOMNING, oldBedomning, bedomning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTurordning() {
		return turordning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTurordning(String newTurordning) {
		String oldTurordning = turordning;
		turordning = newTurordning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__TURORDNING, oldTurordning, turordning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				return getNr();
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				return getTyp();
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				return getFrom();
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				return getTom();
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				return getBoendepris();
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				return getPoang();
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				return getBarntillagg();
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				return getDygnspris();
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				return isAvresedagDebiteras();
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				if (resolve) return getErsatter();
				return basicGetErsatter();
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAG:
				return isUndantag();
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAGSVILLKOR:
				return getUndantagsvillkor();
			case UnderlagPackage.PLACERINGSAVTAL__DOKUMENTPRIS:
				return getDokumentpris();
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_AV:
				return getUpprattadAv();
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_ROLL:
				return getUpprattadRoll();
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD:
				return getUpprattad();
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD_AV:
				return getKontrollraknadAv();
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD:
				return getKontrollraknad();
			case UnderlagPackage.PLACERINGSAVTAL__AVVIKELSE:
				return getAvvikelse();
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD_AV:
				return getSigneradAv();
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD:
				return getSignerad();
			case UnderlagPackage.PLACERINGSAVTAL__SKICKAD:
				return getSkickad();
			case UnderlagPackage.PLACERINGSAVTAL__ADMIN_INFORMERAD:
				return getAdminInformerad();
			case UnderlagPackage.PLACERINGSAVTAL__SVARSKUVERT:
				return isSvarskuvert();
			case UnderlagPackage.PLACERINGSAVTAL__ATERKOMMEN:
				return getAterkommen();
			case UnderlagPackage.PLACERINGSAVTAL__ARKIVERAD:
				return getArkiverad();
			case UnderlagPackage.PLACERINGSAVTAL__DATUMORSAK:
				return getDatumorsak();
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGD:
				return getUppsagd();
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGNINGSDAGAR:
				return getUppsagningsdagar();
			case UnderlagPackage.PLACERINGSAVTAL__SISTA_DEBITERINGSDAG:
				return getSistaDebiteringsdag();
			case UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL:
				if (resolve) return getRamavtal();
				return basicGetRamavtal();
			case UnderlagPackage.PLACERINGSAVTAL__BEDOMNING:
				if (resolve) return getBedomning();
				return basicGetBedomning();
			case UnderlagPackage.PLACERINGSAVTAL__TURORDNING:
				return getTurordning();
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				setNr((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				setTyp((Avtalstyp)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				setBoendepris((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				setPoang((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				setBarntillagg((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				setDygnspris((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				setAvresedagDebiteras((Boolean)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				setBoende((Boende)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				setErsatter((Placeringsavtal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAG:
				setUndantag((Boolean)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAGSVILLKOR:
				setUndantagsvillkor((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DOKUMENTPRIS:
				setDokumentpris((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_AV:
				setUpprattadAv((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_ROLL:
				setUpprattadRoll((Roll)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD:
				setUpprattad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD_AV:
				setKontrollraknadAv((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD:
				setKontrollraknad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVVIKELSE:
				setAvvikelse((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD_AV:
				setSigneradAv((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD:
				setSignerad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SKICKAD:
				setSkickad((Instant)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ADMIN_INFORMERAD:
				setAdminInformerad((Instant)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SVARSKUVERT:
				setSvarskuvert((Boolean)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ATERKOMMEN:
				setAterkommen((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ARKIVERAD:
				setArkiverad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DATUMORSAK:
				setDatumorsak((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGD:
				setUppsagd((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGNINGSDAGAR:
				setUppsagningsdagar((Integer)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SISTA_DEBITERINGSDAG:
				setSistaDebiteringsdag((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL:
				setRamavtal((Ramavtal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BEDOMNING:
				setBedomning((Behovsbedomning)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TURORDNING:
				setTurordning((String)newValue);
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				setNr(NR_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				setBoendepris(BOENDEPRIS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				setPoang(POANG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				setBarntillagg(BARNTILLAGG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				setDygnspris(DYGNSPRIS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				setAvresedagDebiteras(AVRESEDAG_DEBITERAS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				setBoende((Boende)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				setErsatter((Placeringsavtal)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAG:
				setUndantag(UNDANTAG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAGSVILLKOR:
				setUndantagsvillkor(UNDANTAGSVILLKOR_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DOKUMENTPRIS:
				setDokumentpris(DOKUMENTPRIS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_AV:
				setUpprattadAv(UPPRATTAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_ROLL:
				setUpprattadRoll(UPPRATTAD_ROLL_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD:
				setUpprattad(UPPRATTAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD_AV:
				setKontrollraknadAv(KONTROLLRAKNAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD:
				setKontrollraknad(KONTROLLRAKNAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVVIKELSE:
				setAvvikelse(AVVIKELSE_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD_AV:
				setSigneradAv(SIGNERAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD:
				setSignerad(SIGNERAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SKICKAD:
				setSkickad(SKICKAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ADMIN_INFORMERAD:
				setAdminInformerad(ADMIN_INFORMERAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SVARSKUVERT:
				setSvarskuvert(SVARSKUVERT_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ATERKOMMEN:
				setAterkommen(ATERKOMMEN_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ARKIVERAD:
				setArkiverad(ARKIVERAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DATUMORSAK:
				setDatumorsak(DATUMORSAK_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGD:
				setUppsagd(UPPSAGD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGNINGSDAGAR:
				setUppsagningsdagar(UPPSAGNINGSDAGAR_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__SISTA_DEBITERINGSDAG:
				setSistaDebiteringsdag(SISTA_DEBITERINGSDAG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL:
				setRamavtal((Ramavtal)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BEDOMNING:
				setBedomning((Behovsbedomning)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TURORDNING:
				setTurordning(TURORDNING_EDEFAULT);
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				return NR_EDEFAULT == null ? nr != null : !NR_EDEFAULT.equals(nr);
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				return BOENDEPRIS_EDEFAULT == null ? boendepris != null : !BOENDEPRIS_EDEFAULT.equals(boendepris);
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				return POANG_EDEFAULT == null ? poang != null : !POANG_EDEFAULT.equals(poang);
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				return BARNTILLAGG_EDEFAULT == null ? barntillagg != null : !BARNTILLAGG_EDEFAULT.equals(barntillagg);
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				return DYGNSPRIS_EDEFAULT == null ? dygnspris != null : !DYGNSPRIS_EDEFAULT.equals(dygnspris);
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				return avresedagDebiteras != AVRESEDAG_DEBITERAS_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				return person != null;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				return beslut != null;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				return boende != null;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				return ersatter != null;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAG:
				return undantag != UNDANTAG_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__UNDANTAGSVILLKOR:
				return UNDANTAGSVILLKOR_EDEFAULT == null ? undantagsvillkor != null : !UNDANTAGSVILLKOR_EDEFAULT.equals(undantagsvillkor);
			case UnderlagPackage.PLACERINGSAVTAL__DOKUMENTPRIS:
				return DOKUMENTPRIS_EDEFAULT == null ? dokumentpris != null : !DOKUMENTPRIS_EDEFAULT.equals(dokumentpris);
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_AV:
				return UPPRATTAD_AV_EDEFAULT == null ? upprattadAv != null : !UPPRATTAD_AV_EDEFAULT.equals(upprattadAv);
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD_ROLL:
				return upprattadRoll != UPPRATTAD_ROLL_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__UPPRATTAD:
				return UPPRATTAD_EDEFAULT == null ? upprattad != null : !UPPRATTAD_EDEFAULT.equals(upprattad);
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD_AV:
				return KONTROLLRAKNAD_AV_EDEFAULT == null ? kontrollraknadAv != null : !KONTROLLRAKNAD_AV_EDEFAULT.equals(kontrollraknadAv);
			case UnderlagPackage.PLACERINGSAVTAL__KONTROLLRAKNAD:
				return KONTROLLRAKNAD_EDEFAULT == null ? kontrollraknad != null : !KONTROLLRAKNAD_EDEFAULT.equals(kontrollraknad);
			case UnderlagPackage.PLACERINGSAVTAL__AVVIKELSE:
				return AVVIKELSE_EDEFAULT == null ? avvikelse != null : !AVVIKELSE_EDEFAULT.equals(avvikelse);
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD_AV:
				return SIGNERAD_AV_EDEFAULT == null ? signeradAv != null : !SIGNERAD_AV_EDEFAULT.equals(signeradAv);
			case UnderlagPackage.PLACERINGSAVTAL__SIGNERAD:
				return SIGNERAD_EDEFAULT == null ? signerad != null : !SIGNERAD_EDEFAULT.equals(signerad);
			case UnderlagPackage.PLACERINGSAVTAL__SKICKAD:
				return SKICKAD_EDEFAULT == null ? skickad != null : !SKICKAD_EDEFAULT.equals(skickad);
			case UnderlagPackage.PLACERINGSAVTAL__ADMIN_INFORMERAD:
				return ADMIN_INFORMERAD_EDEFAULT == null ? adminInformerad != null : !ADMIN_INFORMERAD_EDEFAULT.equals(adminInformerad);
			case UnderlagPackage.PLACERINGSAVTAL__SVARSKUVERT:
				return svarskuvert != SVARSKUVERT_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__ATERKOMMEN:
				return ATERKOMMEN_EDEFAULT == null ? aterkommen != null : !ATERKOMMEN_EDEFAULT.equals(aterkommen);
			case UnderlagPackage.PLACERINGSAVTAL__ARKIVERAD:
				return ARKIVERAD_EDEFAULT == null ? arkiverad != null : !ARKIVERAD_EDEFAULT.equals(arkiverad);
			case UnderlagPackage.PLACERINGSAVTAL__DATUMORSAK:
				return DATUMORSAK_EDEFAULT == null ? datumorsak != null : !DATUMORSAK_EDEFAULT.equals(datumorsak);
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGD:
				return UPPSAGD_EDEFAULT == null ? uppsagd != null : !UPPSAGD_EDEFAULT.equals(uppsagd);
			case UnderlagPackage.PLACERINGSAVTAL__UPPSAGNINGSDAGAR:
				return uppsagningsdagar != UPPSAGNINGSDAGAR_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__SISTA_DEBITERINGSDAG:
				return SISTA_DEBITERINGSDAG_EDEFAULT == null ? sistaDebiteringsdag != null : !SISTA_DEBITERINGSDAG_EDEFAULT.equals(sistaDebiteringsdag);
			case UnderlagPackage.PLACERINGSAVTAL__RAMAVTAL:
				return ramavtal != null;
			case UnderlagPackage.PLACERINGSAVTAL__BEDOMNING:
				return bedomning != null;
			case UnderlagPackage.PLACERINGSAVTAL__TURORDNING:
				return TURORDNING_EDEFAULT == null ? turordning != null : !TURORDNING_EDEFAULT.equals(turordning);
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
		result.append(" (nr: ");
		result.append(nr);
		result.append(", typ: ");
		result.append(typ);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", boendepris: ");
		result.append(boendepris);
		result.append(", poang: ");
		result.append(poang);
		result.append(", barntillagg: ");
		result.append(barntillagg);
		result.append(", dygnspris: ");
		result.append(dygnspris);
		result.append(", avresedagDebiteras: ");
		result.append(avresedagDebiteras);
		result.append(", undantag: ");
		result.append(undantag);
		result.append(", undantagsvillkor: ");
		result.append(undantagsvillkor);
		result.append(", dokumentpris: ");
		result.append(dokumentpris);
		result.append(", upprattadAv: ");
		result.append(upprattadAv);
		result.append(", upprattadRoll: ");
		result.append(upprattadRoll);
		result.append(", upprattad: ");
		result.append(upprattad);
		result.append(", kontrollraknadAv: ");
		result.append(kontrollraknadAv);
		result.append(", kontrollraknad: ");
		result.append(kontrollraknad);
		result.append(", avvikelse: ");
		result.append(avvikelse);
		result.append(", signeradAv: ");
		result.append(signeradAv);
		result.append(", signerad: ");
		result.append(signerad);
		result.append(", skickad: ");
		result.append(skickad);
		result.append(", adminInformerad: ");
		result.append(adminInformerad);
		result.append(", svarskuvert: ");
		result.append(svarskuvert);
		result.append(", aterkommen: ");
		result.append(aterkommen);
		result.append(", arkiverad: ");
		result.append(arkiverad);
		result.append(", datumorsak: ");
		result.append(datumorsak);
		result.append(", uppsagd: ");
		result.append(uppsagd);
		result.append(", uppsagningsdagar: ");
		result.append(uppsagningsdagar);
		result.append(", sistaDebiteringsdag: ");
		result.append(sistaDebiteringsdag);
		result.append(", turordning: ");
		result.append(turordning);
		result.append(')');
		return result.toString();
	}

} //PlaceringsavtalImpl
