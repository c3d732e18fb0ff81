"""Abbreviations that end in a full stop, by language: what stands before a stop that ends no sentence."""

from __future__ import annotations

from functools import cache

COMMON = """
    mr mrs ms dr prof st sr jr rev hon gen col lt sgt capt cmdr gov sen rep pres vs etc eg ie cf al et approx ehf
    dept est inc ltd co corp bros no nos vol vols fig figs ed eds p pp ch sec jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue wed thu fri sat sun am pm mt ft ave blvd rd tel ext ph.d e.g i.e u.s u.k u.n
    bzw usw ca evtl ggf inkl nr str vgl z.b d.h u.a s.o bd hr fr mme mlle mgr sra srta dra ud uds av pág
    sig dott ing avv art lic núm ej p.ej напр др им ул стр руб тыс млн млрд г гг т.е т.д т.п
    tzn tzv např atd apod č kl
"""
"""Known in a text of any language, and all that cut sentences of an unknown one."""

BY_LANGUAGE = {
    "en": """
        abbr abr abs abt acad acct addl adj adm adv aet aetat aka alt amb amdt amt anon appl approx appt apr
        apt ariz arts assn assoc asst atm attn atty aug aux avg bap bbl bbls beg bibl biog biol bk bks bldg
        bldgs bn bot brig bu bur cal calif cat cath cdr cent cert certs cf chap chas chem chron cit ck cl cm
        cmdr coll colo comdr commr con cond conf cong conn const cont contd corr cpl cpt crim crs ctr ctrs cu
        cub cwt dc dec deg dep dept depts diag diam dir diss dist div doz dpa dt ea eccl econ enc encl eng
        engr eq eqn eqns eqs esp esq estd eur evang ex exch excl exh exp exr fac facs facsim fl fla flt fn
        foll fr freq ft fwd ga gal gals gds gent geo geog gm govt gr hdqrs hhd hist hom hosp hq hr hrs ht hwy
        ibid id idem illus inc incl ind indef infra inst interj intl introd invt irreg isl jas jct jno jour
        junc kan kans kg km ky lat lb lbs ld lge lic lieut litt loc loq ltr maj masc max mcg med mem mfd mfg
        mfr mg mgmt mgr mi mich mil min minn mins misc mkt mktg ml mm mo mos mph msgr mss mtg mtge mths mtn
        mts mus musc narr natl neb nee neg nem nev nom nonseq obs occas oct okla ont op opp orch ord orgs orig
        oz pa para paras parl pat patt pct perh philos phon phr pk pkg pkgs pkt pkts pkwy pl plc plur poss ppl
        pract prec pred predic prelim prep pres presb prev prin priv prob proc prof pron prot prov prox pseud
        psi psych pt pte pts publ pulv pvt qt qtr qtrs qts qty qual quot re rec recd rect ref refs reg regd
        rel rem rep repr resid resp ret rev rhet rm rpm rpt rt rte satd sb sc sch sched schol sci scil sculp
        sec secs sect seq seqq ser sergt sess sfc sgd sl smb smth soc solr somet sp spec specs spp sq sqq ssp
        sta stat std stds ste sth sthg subd subj subsp subst suff sugg supp suppl supra supt surg surr syn
        syst tbs tbsp tbsps tem temp tenn terr tex theol thos thur thurs tog topog tr trans treas trig trop
        trs tsp tsps tues tvl typ ult unb univ unm unpub usu utd va val var vb vel ver vic vid visc viz vocab
        vols voy vt wk wks wm wt yd yds yeo yr yrs zool
    """,
    "de": """
        abb abf abk abs abschn abt abzgl adr afr akad allg alt am amerik amtl anf angebl angl anh ank anl anm
        ann ansch anschl anz apr arab arch aufl aug ausg ausl ausschl autom bau bayr bearb begr beil bem ber
        bes besch best betr bez bezgl bhf biogr biol bisw bl brit bsp bspw bzgl bzw chem chin christl dat
        dergl dez dgl dipl dir diss do dok dt dtsch dän ebd ehem eid eig eigtl einschl einw elektr engl entspr
        entw erg erw etc europ ev evangel evtl ex exkl fa fam feb ff fig folg forts fr franz frdl frz geb gebr
        gegr gem gen geogr geol germ gesch geschl gesp gest get getr gez ggf ggfs ggü gleichz gr griech habil
        hebr hist hl holl hrsg hs idr ill indir inf ing inkl insb insbes inst int ital italien jan jap jg jh
        jhd jhdt jur kap kath kathol kfm kgl kl klass km komp konst kopf krh landw lat led leg lfd lit lt ltd
        luth ma masch math mathem max med mehrf min mind mio mitw mnd mo mod mon mrd mtl männl möbl nachf
        nachm nat nds niederl norw nov nr nör nördl oberh obl od oec okt op orig pat pers pfd phil phys pl pol
        poln pop port portug preuß priv prot prov proz päd qm rd red reg rel rep rer resp russ röm sa schw
        schwed schweiz sek sen sept simul so sog sogen soz span spez st staatl std stellv str stud svw sym
        südl südöstl tab techn teilw tel theol tschech tsd tägl türk u unbest ungar urspr usf usw v verb verh
        verl vers versch verst veröff vgl vgls vol vorl vorm vors wbl westl wg wiss wissensch wz wöch z zb
        zeitl zit zs ztr zus zusf zwg zz zzgl zzt öff öffentl österr östl übers übl
    """,
    "fr": """
        adj adv al ann apr archéol art av avr bd bibl boul bull cad cf ch chap cie coll collab compl coord dir
        doc déc dép dépt ed env esp etc ex exempl fasc fig fr févr gal géogr hab hebd hist ibid id ill inf
        intr introd janv juill lat lib lieut liv loc math max mgr min mlle mlles mme mmes mr ms mém nat nb nbr
        ndlr nov num nº obs oct op ouv par paragr philos pl plur pop pp prov préc pseud publ qq rem réf rév sc
        sect sept sing soc sq ss st ste suiv sup suppl sv syn théol tit tom trad tél univ var vol voy vs éd
        édit
    """,
    "es": """
        adj adm admon admón adv afmo ap apdo aprox art arts atte av avda bibl bol cap caps cit colab coord cta
        ctra cía dcha dep depto dir doc dpto ed eds ej entlo esp etc exc exca excmo fasc fig figs fol fr gral
        hab ibid ilmo imp incl ing intend intr izq izqda kg lcdo lib lic loc lám mons ms mss mtro máx mín nac
        núm núms ob op pdo pl plza pref prof prol prov ptas pts publ pág págs párr rev rte sdad sgte sig sras
        srta ss sta sto supl tel telef tom trad tít ud uds univ vd vds vid vol vols íd
    """,
    "pt": """
        abr adj adv ago ap apart apt art arts av bibl cap caps cel cia cit cod coord cx dez dir doc dr dra ed
        edif eds eng enga esp est etc ex exa exmo fasc fev fig fl fls fr gen gov hab ib id ilmo incl jan jr
        jul jun lat lic loc ltda mar min máx méd mín nac núm obs op org out par pe pg pgs pl pres proc prof
        profa profs publ pág págs ref reg rev rod sec seg set sr sra srs srta ss sta sto sup supl séc tb tel
        trad tít univ val vol vols
    """,
    "it": """
        abbr agg all amm ann app apr arch art artt ass ast autom avv bibl bis ca cap capp card cav cc cf cfr
        cit cod col coll comm cost dec deriv dev dic dir disp doc dott dr ecc ed es fasc feb fig figg fil fr
        gen geom giu ibid id ill inf ing int isp it jr lat leg lett lib loc lug mar max mes min mitt mod mons
        mss naz ndr nov nr num occ on op orig ott pag pagg par pat pers pref proc prof prov publ racc rag reg
        rel rev rif sec seg sen serv sett sez sg sig sigg sign spett ss succ suppl tel tipo trad univ vers vol
        voll vs
    """,
    "nl": """
        aanv abs adv afb afd afk afz ald alg apr arr art aug bep betr bez bijl bijv blz bv ca chr cie comm
        corr dd dec dep derg desbetr dhr dir dl doc dr drs ds dt ed eerw eig enz etc ev evt ex exc excl fam
        feb febr fig fr geb gebr geill gem gen hfdst hoogl hs hss hst ibid id ill incl indiv ing inl inst intr
        ir jan jhr jkvr jl jr juli jun kap kath km kol kon lat lett lic lit lt max med mej mevr mgr mil min
        mnd mr mrt nat ned nl nov nr nrs nvdr okt onderw ong ongev oorspr op opm orig pag par pct penn pl plm
        plv pnt pol prof prot prov pt red ref reg resp rk sec secr sept sing soc sr st stud sub taalk tab tel
        temp tijdschr toegev tw uitg univ vbb verg verv vgl vl vlg vnl vol voorz vr vs wed wetensch ww zat zgn
        zn zog
    """,
    "pl": """
        abp adm afr al ang arch ark art bp bł cd cdn chem cm cyt cz czes czyt dag dat ddz del doc dol dop dosł
        dot doz dr dyr dz działacz dzis dł egz ekon etc ew fiz fot fr franc gat gen geogr gm godz gosp gr gru
        gt hab hist hiszp hr im in inf inż itd itp jr jęz kan kap kard kier kl kol kpt kr ks książ kw kwiet
        lek lic liczb lip lit ll maks mar mat mec med mgr mies mieszk min mjr mkw mld mln mod muz nab nad nast
        nb niem nlb np nr nż ob obj odc odp ok oo op opr oprac orygin os par paź pisow pkt pl pn pol por pos
        pow poz poł ppłk proc prof prok przeł przym przyp ps pseud pt pub pw płk r red reg rep ros roz rozdz
        rtm ryc rys rz sek serb sierż spec społ ss st stpd str stud stycz sygn szt szw słow tab tel temp tj
        tow trl tys tzn tzw tłum ub ucz ukr ul ur ust uw ważn wg woj wsch współcz wyd wym wz wł właśc włos
        zach zag zam zaw zał zb zbior zdr zesp zm zn zob zw zwł zł łac śp śr śred św żargon żeń żoł
    """,
    "cs": """
        abs adj aj angl apod arch atd atp bl bud býv cca chem cit což cí dat doc dol dop dosl dr ekon ev event
        evrop fin fr franc fyz gen genmjr geogr hist hl hod hor hrab ing inž ir ital jap jaz jd jej jihozáp jv
        jz kap kard kat kpt kr kt kterž kčs lat lit mat max maď mgr mil min mj mjr ml mld mln mudr místop
        nadpor např nast než npor npr nám násl něm ob obch obec obr odb odd odp ok okr op org plk po pod pol
        pop popř por pozn pp pplk ppor prof prok prom pí př předn předs přel přen přibl příp pův red rep resp
        roz rozh roč rtm rus sb schr sev skl sl slov soc soud spol srov srv st stol str stř střk sv svob tab
        tel tis tj tzn tzo tzv tř ul um univ ved vel vlast vlp vod vojen vs vyd vyl vých vš zach zal zast zejm
        zkr zn zpr zvl zák záp ú údaj útv čes čin čj čl čp čís řec řím šp žal žel žid
    """,
    "sk": """
        angl apod atp atď bl cca dr fr hl hod ing kap kt lat max mgr mil min mjr mld mudr napr nar nem nám obr
        odb odd okr pod por pozn pp prof príp resp roč sb sl slov sp spol st stor str sv tab tel tis tj tzn
        tzv ul vyd zb zn zák čes čl čís
    """,
    "sv": """
        adj adr adv alt ang anm apr art aug avd bf bil bl bla bör ca civ dec del div dr dvs dyl e.kr ed eg eng
        enl etc ev ex exkl exp f feb fg fig fk fl forts fr fr.o.m fören gm gr hr i.e ing inkl inv jan jfr jur
        kap kl kr kungl lb lic lör m maj max med mfl milj min mm mom moms möjl n nov nr näml obs och okt omkr
        ons op orig osv p.g.a pga prel prof red ref resp s sa se sek sep sept sid sk skr st str särsk t tab
        tel tex tf th tis tom tors tr ts uppl utg v var vol ä åld årg ö övers
    """,
    "da": """
        afd afg afs alm amer ang anm anv apr apt arb art att aug bd begr bem bet bibl bl bla ca cand cirk dagl
        dav dec def dir do dr dvs eftf egl eks ekskl eng enk etc event evt f feb ff fhv fig fl flg fm forb
        foregå forf forh fork forr forsk forts fr frk fx gdr gl gmt gns gr gym henh hft hhv hr ib ill indb
        inkl inst jan jf jr jur kap kat kbh kgl kl komp kr kst køb lejl lic lign lin ltr m mag maks max md mdr
        medl mfl min mio mm mods mr mrd mtr mur nat ned nl nov nr nuv o obs off okt omkr omr op opg opl opr
        ord org oscar osv ovenst overf overs p pag pass pct pg pga pl pol prof psyk pt red ref reg rep resp
        rest sa sal sdr sek sen sep sept sml sogn sp spm sr st stk str stud særl tab td teks tel th tilh tilsv
        tirs tlf tors tr tv u udb udd udg uds ugtl undt uregelm v var vedk vedl vh vol vær årg årh årl
    """,
    "no": """
        adj adm adr alm amer ang anm apr art aug avd avg bd bibl bl bla ca cand dbl des dir div dr dvs e.kr eg
        eks ekskl el eng etc etg ev evt f feb ff fig fl flg fmd forb forf fork fr frk fv g.t gard gl gno gnr
        gr hhv hr ill inkl inst jan jf jfr jr jur kap kfr kgl kl komm kr kst lat lic lnr lr ltr lø m mag maks
        max mfl milj mill min mnd moh mrd mrk mva må n nat ndf nl no nov nr nto nyno o obl off okt on op oppr
        orig osv ov p p.a pga pgr pk pkt pl pos pr pst red ref reg rel res resp rnr ry røm s saml sekr sen sep
        sept skr sms spm sr st stk str stud sv såk sø t tab td tidl tilh tils tir tjo tlf to tom tor tsk tv ty
        u udatert ugr utg utr v va var vedk vha vit vn vol vsa årg årh øv
    """,
    "fi": """
        aik alik alk alv ao ap apul ark arv as askus ed edell eduskunt eli em emer engl ent esim eteläp etn ev
        evl fil fp haj hall harv hist hlö hra hrs huht huom ilm iltap ine inkl ins jms jne joht joul jr julk k
        kans kap kapt kd keh kello kenr kes ket kirj kk kke klo klom ko koill kok korv kpl kr kreik ks kuv kv
        l lahj lait lat lis luut lyh maalis marrask max merk mil milj min mm mom mon mp mrd ms muist muk mv
        mvs myöh n netto nim nimitt nk no ns nti nyk oik op os osak p par pj pnm po pohj prof pros puh puol pv
        pvm rak ransk rek ristim rno ruots rva s seur sit skand ss st suom synt syysk t tal tammik tark tav
        tek tiet tk tm tms toht toim toimit tp ts tsto tuh tuom tus ty tyt täyd v vanh vars vas vast vert vk
        vm vrt vs vt vuos ylik ylikers ym yms yo
    """,
    "hu": """
        adj alez alk ang arch aug bek bfi biz bp bt csüt ctr de dec dem dk dny dr du dz ea ed egy eng ezr feb
        felv ff fiz fmh fol folyt fszla fszt ft fuv fáj fõhdgy főig gimn gk gkv gmk gy gyak gyártm h hads
        hallg hdm hg hiv hrsz hsz ht htb hv ifj ig igh il ill inc ind ip isk ism izr jan jegyz jkv jogh júl
        jún kat kb kc ker kft kiad kir kl koll krt kszt kv könyvt körny közig lat ld lt ltd m max mb megh megj
        min mlsz mn mo mrd márc n nat nov nr ny nyug okl okt olv op ord orsz p pf pk pl pp pt ptk red ref rend
        rk rkp rt róm s sgt spec st sz szept szerk szfv szt szül tb tc tel tip titk tk tkp tsz tszf tv tvr u
        ua uaz ui v vas vez vill vsz vö zrt zs áfa áll ált átl érk évf össz özv úm ún út
    """,
    "ro": """
        adj adm al ap apr art aug av bd bl bul ca cap cca cf cit conf dec dep dl dna dr dv ed etc ex febr fig
        fr gen hot ian ibid id ind ing inst int jr jud lb lin lit loc lt mar max mil min mr mun nat nov nr obs
        oct op orig pag par pct pg pl prof pt publ ref reg resp rev sec sept sf soc spl sr st str tel tit tov
        trad univ vol ș
    """,
    "tr": """
        alb apt ar arş as asb astsb av bk bkz bl bnb bul böl cad cev cm coğ dan db der dipl diğ doç doğ dr ed
        ef ens erm fak fel fig fiz gen gn gör hek hv hz hzl ibr ing is iş kd kim kit kom kor krş lt ltd mah
        mat md mm müd müh müt no nu ofi opr ord org ort par pl prof sad san sf sn sok ss st tas tel tic tr
        trsz ttö tuğg va vb vd vs yard yay yb yrd yy yzb zf zm zool çev çvş öl ör örn öğr üni ünl şb şk şrt
        şti
    """,
    "id": """
        a.n alm bdk cet dkk dll dr drs dsb dsn dst ed hal hlm ir jl kab kec kel kep kol kpt nn no ny prof rp
        s.d sdr sdri tel tgl th tn tsb tt ttd ybs yth
    """,
    "vi": "tp ts ths gs pgs bs tx q p kts ks st tr vv",
    "ru": """
        абс авг авт адм акад алг америк англ апр арх архим архит асс ассист бел бельг библ биогр букв бул бывш
        бюл вв вел верх вж вкл внеш вод воен возм вост всесоюз вул възр вып выс высш гг гл гор гос гр грн губ
        губерн дек ден деп дер див диз дир дис дисс доб док докл докт дол долл доп доц др древн европ ед ежедн
        жен женск жур журн зав зам зап зарегистр засл заслуж зб зн зол изд изм илл им инж иностр инст искл исп
        испан испр ист итал канд кап каф кв кг км кол комм комн комп кон конф копир кор корп коэф кр крб крест
        куб культ кур кін лаб лат лв лейт лит лиц маг макс мат маш мед мес мин миним минист млад млн млрд мн
        моск муж мужск муз мус мін наб надв наз назв наим напр нар нас насел наст наук науч нац нач ндл нед
        неизв нек нем необх неск ниж ноя нояб об обл обр общ обяз оз ок окр окт оп орг ориг освіт осн отв отд
        отеч отл отм офиц ош паг пед пер пл по полит полк польз пом пос посв посл поч пр пред предс председ
        преим прибл приблиз прил прим прич прод проз произв происх пром просп проф проц прош пс псевд публ
        пункт рег ред реж рек респ рец рим рис род росс рр руб рус руч рік сб св світ сев сек сел сент сер
        серб серед симв син сист сл след слов см смт соб сов совм совр сокр соотв соотвт сост соц спец спорт
        ср срв ст стб стих століт стр студ сущ сх табл тел тех тж тираж тис тит тов тт тыс указ укр ул ум ун
        унив упр ур усл устар уч учеб ф фак фам фев февр фиг физ фил фин фр франц хар хв хил хим хоз худ центр
        церк цит цін чел четв чл чол чт шир шт экз экземпл экон эл элект эт юж юр яз янв яп ім ін
    """,
    "el": "αρ βλ δηλ δισ δρ εκ εκατ κα κ.λπ κεφ κοκ κτλ λεωφ λπ μ.μ π.μ π.χ παρ πρβλ σελ στ τηλ τχ χιλ χλμ",
}


@cache
def abbreviations(language: str) -> frozenset[str]:
    """Those of `language` (ISO 639-1), or of no language in particular, folded and without their last stop."""
    return frozenset((COMMON + BY_LANGUAGE.get(language, "")).casefold().split())


@cache
def every_abbreviation() -> frozenset[str]:
    """Those of all languages together: for a text whose language nobody knows."""
    return frozenset(word for language in ("", *BY_LANGUAGE) for word in abbreviations(language))
