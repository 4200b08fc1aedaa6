/** Other names and spellings of places in the news. */

export interface PlaceAlias {
  readonly alias: string;
  /** Name as the gazetteer has it. */
  readonly name: string;
  readonly country: string;
  readonly geonamesId: number | null;
  readonly lat: number;
  readonly lon: number;
}

/** One alias a line: alias, name, country, latitude, longitude, GeoNames id (empty where the gazetteer has none); separated by tabs. */
export const placeAliases: string = `
'Adan	Aden	YE	12.78	45.04	415189
'Akko	Acre	IL	32.93	35.08	295721
'Amran	‘Amrān	YE	15.66	43.94	78428
'Ataq	Ataq	YE	14.54	46.83	77726
's-Gravenhage	The Hague	NL	52.08	4.3	2747373
A'zaz	I‘zāz	SY	36.59	37.05	172082
Aarhus	Århus	DK	56.16	10.21	2624652
Abeche	Abéché	TD	13.83	20.83	245785
Abu Dis	Abū Dīs	PS	31.76	35.26	285279
Abu Ghraib	Abū Ghurayb	IQ	33.31	44.18	100077
Abu Ghurayb	Abū Ghurayb	IQ	33.31	44.18	100077
Abu Kamal	Ālbū Kamāl	SY	34.45	40.92	174448
Abu Kemal	Ālbū Kamāl	SY	34.45	40.92	174448
Abyei	Abyei	SD	9.59	28.44	
Acapulco	Acapulco de Juárez	MX	16.85	-99.91	3533462
Acco	Acre	IL	32.93	35.08	295721
Aceh Besar	Aceh Besar	ID	5.38	95.51	
Ad Dammam	Dammam	SA	26.43	50.1	110336
Ad Dana	Ad Dānā	SY	36.21	36.77	174259
Ad Dawhah	Doha	QA	25.29	51.53	290030
Ad Dir'iyah	Diriyah	SA	24.737	46.576	
Ad Diwaniyah	Ad Dīwānīyah	IQ	31.99	44.93	99762
Ad Du'ayn	El Daein	SD	11.46	26.13	380148
Adama	Nazrēt	ET	8.55	39.27	330186
Addis Abeba	Addis Ababa	ET	9.02	38.75	344979
Adigrat	Ādīgrat	ET	14.28	39.46	345149
Adiyaman	Adıyaman	TR	37.76	38.28	325330
Adre	Adré	TD	13.47	22.2	245669
Adrianople	Edirne	TR	41.68	26.56	747712
Adwa	Adwa	ET	14.164	38.897	
Afgoye	Afgooye	SO	2.14	45.12	65785
Afrin	‘Afrīn	SY	36.51	36.87	174186
Afrîn	‘Afrīn	SY	36.51	36.87	174186
Agdam	Ağdam	AZ	39.99	46.93	148619
Aghdam	Ağdam	AZ	39.99	46.93	148619
Agri	Ağrı	TR	39.72	43.05	309647
Ahmadabad	Ahmedabad	IN	23.03	72.59	1279233
Ahmadi	Al Aḩmadī	KW	29.08	48.08	285839
Ahwaz	Ahvaz	IR	31.32	48.68	144448
Ain Sokhna	Ain Sokhna	EG	29.6	32.32	
Ain al-Arab	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Ain al-Asad	Ain al-Asad	IQ	33.786	42.441	
Ain al-Fijah	Ain al-Fijeh	SY	33.613	36.183	
Ain al-Fijeh	Ain al-Fijeh	SY	33.613	36.183	
Ain al-Hilweh	Ain al-Hilweh	LB	33.54	35.38	
Ain el-Hilweh	Ain al-Hilweh	LB	33.54	35.38	
Aix-la-Chapelle	Aachen	DE	50.78	6.08	3247449
Ajdabia	Ajdabiya	LY	30.76	20.23	89113
Ajdabiyah	Ajdabiya	LY	30.76	20.23	89113
Ajman	Ajman City	AE	25.4	55.48	292932
Akcakale	Akçakale	TR	36.71	38.95	324944
Akhalgori	Akhalgori	GE	42.125	44.483	
Akko	Acre	IL	32.93	35.08	295721
Akmola	Astana	KZ	51.18	71.45	1526273
Akobo	Akobo	SS	7.79	33	379792
Akrotiri	Akrotiri	CY	34.6	32.95	
Aksum	Axum	ET	14.12	38.72	344420
Aktau	Shevchenko	KZ	43.65	51.17	610612
Akyab	Sittwe	MM	20.15	92.9	1295765
Al 'Amarah	Al ‘Amārah	IQ	31.84	47.14	99608
Al 'Aqabah	Aqaba	JO	29.53	35.01	250774
Al 'Arish	Arish	EG	31.13	33.8	361546
Al 'Ayn	Al Ain City	AE	24.19	55.76	292913
Al Ahmadi	Al Aḩmadī	KW	29.08	48.08	285839
Al Ain	Al Ain City	AE	24.19	55.76	292913
Al Asad	Ain al-Asad	IQ	33.786	42.441	
Al Atarib	Atarib	SY	36.139	36.83	
Al Azraq	Azraq	JO	31.83	36.82	
Al Bab	Al Bāb	SY	36.37	37.52	174018
Al Basrah	Basrah	IQ	30.51	47.78	99532
Al Bayda'	Al Bayda	YE	13.99	45.57	79836
Al Bayda'	Al Bayḑā’	LY	32.76	21.76	89055
Al Bukamal	Ālbū Kamāl	SY	34.45	40.92	174448
Al Fallujah	Al Fallūjah	IQ	33.35	43.79	99454
Al Fashir	El Fasher	SD	13.63	25.35	379555
Al Faw	Al Fāw	IQ	29.97	48.47	99446
Al Fayyum	Al Fayyūm	EG	29.31	30.84	361320
Al Fujayrah	Al Fujairah City	AE	25.12	56.34	292878
Al Ghardaqah	Hurghada	EG	27.26	33.81	361291
Al Hadithah	Ḩadīthah	IQ	34.14	42.38	96309
Al Hasakah	Al Ḩasakah	SY	36.5	40.75	173811
Al Hawijah	Al Ḩawījah	IQ	35.33	43.77	390188
Al Hillah	Al Ḩillah	IQ	32.46	44.42	99347
Al Hoceima	Al Hoceïma	MA	35.25	-3.94	2558545
Al Hudaydah	Al Ḩudaydah	YE	14.8	42.95	79415
Al Hufuf	Al Hufūf	SA	25.36	49.59	109571
Al Iskandariyah	Alexandria	EG	31.2	29.92	361058
Al Isma'iliyah	Ismailia	EG	30.6	32.27	361055
Al Jahra'	Al Jahrā’	KW	29.34	47.66	285799
Al Jizah	Giza	EG	30.01	31.21	360995
Al Junaynah	Geneina	SD	13.45	22.45	379303
Al Karak	Qīr Moāv	JO	31.18	35.7	250624
Al Khalil	Hebron	PS	31.53	35.09	285066
Al Khobar	Khobar	SA	26.28	50.21	109323
Al Khor	Al Khawr	QA	25.68	51.51	289962
Al Kufah	Kufa	IQ	32.05	44.44	99135
Al Kut	Al Kūt	IQ	32.51	45.82	99131
Al Kuwayt	Kuwait City	KW	29.37	47.98	285787
Al Ladhiqiyah	Latakia	SY	35.53	35.79	173576
Al Madinah	Medina	SA	24.47	39.61	109223
Al Mafraq	Mafraq	JO	32.34	36.21	250582
Al Maghazi	Maghazi	PS	31.421	34.385	
Al Mahmudiyah	Mahmudiyah	IQ	33.063	44.367	
Al Manamah	Manama	BH	26.23	50.59	290340
Al Mansurah	Al Manşūrah	EG	31.04	31.38	360761
Al Mawsil	Mosul	IQ	36.34	43.12	99072
Al Mayadin	Al Mayādīn	SY	35.02	40.45	173480
Al Minya	Al Minyā	EG	28.09	30.76	360686
Al Miqdadiyah	Al Miqdādīyah	IQ	33.98	44.94	99062
Al Mukalla	Mukalla	YE	14.54	49.12	78754
Al Mukha	Mocha	YE	13.321	43.25	
Al Qa'im	Al-Qaim	IQ	34.369	41.094	
Al Qahirah	Cairo	EG	30.06	31.25	360630
Al Qatif	Al Qaţīf	SA	26.57	50.01	108927
Al Qayyarah	Qayyarah	IQ	35.8	43.29	
Al Qunaytirah	Al Qunayţirah	SY	33.13	35.82	173334
Al Qusayr	Al Quşayr	SY	34.51	36.58	173322
Al Rayyan	Ar Rayyān	QA	25.29	51.42	289888
Al Ubayyid	El Obeid	SD	13.18	30.22	379003
Al Udeid	Al Udeid	QA	25.117	51.315	
Al Udeid Air Base	Al Udeid	QA	25.117	51.315	
Al Uqsur	Luxor	EG	25.7	32.64	360502
Al-Ain	Al Ain City	AE	24.19	55.76	292913
Al-Alamein	Al ‘Alamayn	EG	30.83	28.96	361612
Al-Amarah	Al ‘Amārah	IQ	31.84	47.14	99608
Al-Anad	Al-Anad	YE	13.18	44.77	
Al-Aqabah	Aqaba	JO	29.53	35.01	250774
Al-Atarib	Atarib	SY	36.139	36.83	
Al-Awamiyah	Awamiya	SA	26.586	49.984	
Al-Bab	Al Bāb	SY	36.37	37.52	174018
Al-Baghuz Fawqani	Baghuz	SY	34.45	40.96	
Al-Basrah	Basrah	IQ	30.51	47.78	99532
Al-Bayda	Al Bayda	YE	13.99	45.57	79836
Al-Bayda	Al Bayḑā’	LY	32.76	21.76	89055
Al-Bukamal	Ālbū Kamāl	SY	34.45	40.92	174448
Al-Bureij	Al Burayj	PS	31.44	34.4	281161
Al-Daein	El Daein	SD	11.46	26.13	380148
Al-Dhale	Aḑ Ḑāli‘	YE	13.7	44.73	80384
Al-Diwaniyah	Ad Dīwānīyah	IQ	31.99	44.93	99762
Al-Dumayr	Dumayr	SY	33.643	36.692	
Al-Fallujah	Al Fallūjah	IQ	33.35	43.79	99454
Al-Fashir	El Fasher	SD	13.63	25.35	379555
Al-Faw	Al Fāw	IQ	29.97	48.47	99446
Al-Fu'ah	Al-Fu'ah	SY	36.013	36.699	
Al-Hasakah	Al Ḩasakah	SY	36.5	40.75	173811
Al-Hermel	Hermel	LB	34.394	36.385	
Al-Hillah	Al Ḩillah	IQ	32.46	44.42	99347
Al-Hoceima	Al Hoceïma	MA	35.25	-3.94	2558545
Al-Houla	Al-Hula	SY	34.88	36.53	
Al-Hudaydah	Al Ḩudaydah	YE	14.8	42.95	79415
Al-Hula	Al-Hula	SY	34.88	36.53	
Al-Jufra	Jufra	LY	29.2	16.0	
Al-Junaynah	Geneina	SD	13.45	22.45	379303
Al-Khalil	Hebron	PS	31.53	35.09	285066
Al-Khobar	Khobar	SA	26.28	50.21	109323
Al-Khoms	Al Khums	LY	32.65	14.26	2219905
Al-Kufrah	Al Jawf	LY	24.2	23.29	88962
Al-Kut	Al Kūt	IQ	32.51	45.82	99131
Al-Lataminah	Latamna	SY	35.322	36.623	
Al-Malikiyah	Al Mālikīyah	SY	37.18	42.14	173530
Al-Mawasi	Al-Mawasi	PS	31.34	34.26	
Al-Mayadin	Al Mayādīn	SY	35.02	40.45	173480
Al-Mokha	Mocha	YE	13.321	43.25	
Al-Mosul	Mosul	IQ	36.34	43.12	99072
Al-Mukalla	Mukalla	YE	14.54	49.12	78754
Al-Qa'im	Al-Qaim	IQ	34.369	41.094	
Al-Qaim	Al-Qaim	IQ	34.369	41.094	
Al-Qamishli	Al Qāmishlī	SY	37.05	41.23	173377
Al-Qatif	Al Qaţīf	SA	26.57	50.01	108927
Al-Qunaytirah	Al Qunayţirah	SY	33.13	35.82	173334
Al-Qusayr	Al Quşayr	SY	34.51	36.58	173322
Al-Raqqah	Ar Raqqah	SY	35.95	39.01	172955
Al-Rastan	Ar Rastan	SY	34.93	36.73	172946
Al-Rutbah	Ar Ruţbah	IQ	33.04	40.29	98677
Al-Samawah	As Samawah	IQ	31.33	45.29	98530
Al-Shaddadah	Shaddadi	SY	36.053	40.731	
Al-Suwayda	As-Suwayda	SY	32.71	36.57	172408
Al-Tabqah	Ath Thawrah	SY	35.84	38.55	172374
Al-Taji	Taji	IQ	33.52	44.25	
Al-Tall	At Tall	SY	33.61	36.31	172349
Al-Tanf	Tanf	SY	33.489	38.645	
Al-Thawrah	Ath Thawrah	SY	35.84	38.55	172374
Al-Ubayyid	El Obeid	SD	13.18	30.22	379003
Al-Udeid	Al Udeid	QA	25.117	51.315	
Al-Zabadani	Az Zabadānī	SY	33.72	36.1	172059
Al-Zahraa	Al-Zahraa	SY	36.39	37.01	
Al-Zawiya	Az Zāwīyah	LY	32.76	12.73	2218970
Al-Zubair	Az Zubayr	IQ	30.39	47.7	98245
Alamata	Alamata	ET	12.417	39.557	
Albu Kamal	Ālbū Kamāl	SY	34.45	40.92	174448
Alchevsk	Alchevs’k	UA	48.47	38.82	713716
Alep	Aleppo	SY	36.2	37.16	170063
Alexandroupolis	Alexandroupoli	GR	40.85	25.88	736928
Alger	Algiers	DZ	36.73	3.09	2507480
Alicante/Alacant	Alicante	ES	38.35	-0.48	2521978
Allahabad	Allahābād	IN	25.44	81.84	1278994
Alma Ata	Almaty	KZ	43.26	76.93	1526384
Alma-Ata	Almaty	KZ	43.26	76.93	1526384
Altamira	Altamira	BR	-3.203	-52.206	
Amara	Al ‘Amārah	IQ	31.84	47.14	99608
Amarah	Al ‘Amārah	IQ	31.84	47.14	99608
Amatrice	Amatrice	IT	42.629	13.289	
Ambo	Hāgere Hiywet	ET	8.98	37.85	335288
Amerli	Amerli	IQ	34.728	44.59	
Amirli	Amerli	IQ	34.728	44.59	
Ammochostos	Famagusta	CY	35.12	33.94	146617
Amoy	Xiamen	CN	24.48	118.08	1790645
Amran	‘Amrān	YE	15.66	43.94	78428
Amuda	Amuda	SY	37.104	40.93	
Amvrosiyivka	Amvrosiivka	UA	47.79	38.48	713504
An Najaf	Najaf	IQ	32.03	44.35	98860
An Nasiriyah	Nasiriyah	IQ	31.06	46.26	98854
An Nusayrat	An Nuşayrāt	PS	31.45	34.39	281109
An-Najaf	Najaf	IQ	32.03	44.35	98860
Andijan	Andijon	UZ	40.78	72.34	1514588
Andizhan	Andijon	UZ	40.78	72.34	1514588
Angeles	Angeles City	PH	15.15	120.58	1730737
Anlong Veng	Anlong Veng	KH	14.23	104.08	
Ansan	Ansan-si	KR	37.32	126.82	1846918
Antep	Gaziantep	TR	37.06	37.38	314830
Antioch	Antakya	TR	36.21	36.16	323779
Antwerp	Antwerpen	BE	51.22	4.4	2803138
Anvers	Antwerpen	BE	51.22	4.4	2803138
Apartado	Apartadó	CO	7.88	-76.63	3689798
Aqmola	Astana	KZ	51.18	71.45	1526273
Aqtau	Shevchenko	KZ	43.65	51.17	610612
Aqtobe	Aktobe	KZ	50.28	57.21	610611
Ar Ramadi	Ramadi	IQ	33.42	43.31	98717
Ar Ramtha	Ar Ramthā	JO	32.56	36.01	250336
Ar Rayyan	Ar Rayyān	QA	25.29	51.42	289888
Ar Riyad	Riyadh	SA	24.69	46.72	108410
Ar Rutbah	Ar Ruţbah	IQ	33.04	40.29	98677
Ar-Ramadi	Ramadi	IQ	33.42	43.31	98717
Ar-Raqqah	Ar Raqqah	SY	35.95	39.01	172955
Ar-Rastan	Ar Rastan	SY	34.93	36.73	172946
Arak	Arāk	IR	34.09	49.7	143127
Arbil	Erbil	IQ	36.18	44.01	95446
Arbin	‘Irbīn	SY	33.54	36.37	169372
Archangel	Arkhangel’sk	RU	64.54	40.54	581049
Ariel	Ariel	PS	32.104	35.185	
Ariha	Arīḩā	SY	35.81	36.61	172994
Ariha	Jericho	PS	31.87	35.45	284899
Arkhangelsk	Arkhangel’sk	RU	64.54	40.54	581049
Arlit	Arlit	NE	18.739	7.389	
Arsal	Arsal	LB	34.179	36.42	
Artemivsk	Bakhmut	UA	48.59	38	713174
Artyomovsk	Bakhmut	UA	48.59	38	713174
As Salamiyah	As Salamīyah	SY	35.01	37.05	164947
As Sidr	Es Sider	LY	30.63	18.35	
As Sulaymaniyah	As Sulaymānīyah	IQ	35.56	45.43	98463
As Suways	Suez	EG	29.97	32.53	359796
Asadabad	Asadābād	AF	34.87	71.15	1148311
Asaluyeh	Asaluyeh	IR	27.476	52.607	
Aseb	Assab	ER	13.01	42.74	343386
Ash Shariqah	Sharjah	AE	25.34	55.41	292672
Ash Shaykh Zuwayd	Sheikh Zuweid	EG	31.216	34.11	
Ashkhabad	Ashgabat	TM	37.95	58.38	162183
Ashqelon	Ashkelon	IL	31.67	34.57	295620
Asmera	Asmara	ER	15.34	38.93	343300
Assaluyeh	Asaluyeh	IR	27.476	52.607	
Assisi	Assisi	IT	43.07	12.618	
Assiut	Asyūţ	EG	27.18	31.18	359783
Astrakhan'	Astrakhan	RU	46.35	48.04	580497
Asuncion	Asunción	PY	-25.29	-57.65	3439389
Asyut	Asyūţ	EG	27.18	31.18	359783
At Ta'if	Ta’if	SA	21.27	40.42	107968
At Taji	Taji	IQ	33.52	44.25	
At Tanf	Tanf	SY	33.489	38.645	
Atarib	Atarib	SY	36.139	36.83	
Atbarah	Atbara	SD	17.7	33.99	378231
Athina	Athens	GR	37.98	23.73	264371
Athinai	Athens	GR	37.98	23.73	264371
Atma	Atmeh	SY	36.306	36.688	
Atmeh	Atmeh	SY	36.306	36.688	
Attock	Attock City	PK	33.77	72.36	1184249
Auschwitz	Oświęcim	PL	50.03	19.21	3089658
Avdeevka	Avdiivka	UA	48.14	37.74	713122
Avdeyevka	Avdiivka	UA	48.14	37.74	713122
Avdiyivka	Avdiivka	UA	48.14	37.74	713122
Awamiya	Awamiya	SA	26.586	49.984	
Awasa	Hawassa	ET	7.06	38.48	343137
Awassa	Hawassa	ET	7.06	38.48	343137
Awbari	Ubari	LY	26.59	12.78	2219235
Ayn al Arab	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Ayn al-Arab	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Ayn al-Asad	Ain al-Asad	IQ	33.786	42.441	
Ayodhya	Ayodhya	IN	26.799	82.205	
Ayotzinapa	Ayotzinapa	MX	17.55	-99.41	
Ayutthaya	Phra Nakhon Si Ayutthaya	TH	14.35	100.58	1607532
Az Zabadani	Az Zabadānī	SY	33.72	36.1	172059
Az Zahran	Dhahran	SA	26.29	50.11	107797
Az Zaqaziq	Zagazig	EG	30.59	31.5	359493
Az Zarqa'	Zarqa	JO	32.07	36.09	250090
Az Zawiyah	Az Zāwīyah	LY	32.76	12.73	2218970
Az Zintan	Zintan	LY	31.93	12.25	2218963
Az-Zarqa	Zarqa	JO	32.07	36.09	250090
Azaz	I‘zāz	SY	36.59	37.05	172082
Azez	I‘zāz	SY	36.59	37.05	172082
Azraq	Azraq	JO	31.83	36.82	
Ba'labakk	Baalbek	LB	34.01	36.22	277130
Ba'qubah	Baqubah	IQ	33.75	44.61	97990
Ba'shiqah	Bashiqa	IQ	36.452	43.348	
Baalbeck	Baalbek	LB	34.01	36.22	277130
Bab	Al Bāb	SY	36.37	37.52	174018
Bab al-Hawa	Bab al-Hawa	SY	36.23	36.69	
Babanusa	Babanusa	SD	11.334	27.81	
Babanusah	Babanusa	SD	11.334	27.81	
Bacolod	Bacolod City	PH	10.67	122.95	1729564
Badme	Badme	ER	14.72	37.8	
Baga	Baga	NG	13.12	13.82	
Bagdad	Baghdad	IQ	33.34	44.4	98182
Baghlan	Baghlān	AF	36.13	68.71	1147540
Baghouz	Baghuz	SY	34.45	40.96	
Baghuz	Baghuz	SY	34.45	40.96	
Bagram	Bagram	AF	34.946	69.265	
Bagram Air Base	Bagram	AF	34.946	69.265	
Bagram Airfield	Bagram	AF	34.946	69.265	
Bagua	Bagua	PE	-5.64	-78.532	
Baguio City	Baguio	PH	16.42	120.59	1728930
Bahia Blanca	Bahía Blanca	AR	-38.72	-62.27	3865086
Bahri	Khartoum North	SD	15.64	32.55	
Baiji	Bayjī	IQ	34.93	43.49	97783
Baikonyr	Baikonur	KZ	45.62	63.32	1521368
Bakhdida	Al-Hamdaniya	IQ	36.27	43.38	92430
Bakhtaran	Kermanshah	IR	34.31	47.07	128226
Baki	Baku	AZ	40.38	49.89	587084
Balakleya	Balakliia	UA	49.46	36.86	712926
Balakliya	Balakliia	UA	49.46	36.86	712926
Balakot	Balakot	PK	34.549	73.353	
Balti	Bălţi	MD	47.76	27.93	618605
Bamian	Bāmyān	AF	34.82	67.83	1147242
Bamiyan	Bāmyān	AF	34.82	67.83	1147242
Bamyan	Bāmyān	AF	34.82	67.83	1147242
Banaras	Varanasi	IN	25.32	83.01	1253405
Bandar 'Abbas	Bandar Abbas	IR	27.19	56.28	141681
Bandar Bushehr	Bushehr	IR	28.97	50.84	139817
Bangalore	Bengaluru	IN	12.97	77.59	1277333
Banghazi	Benghazi	LY	32.11	20.07	88319
Bani Suwayf	Banī Suwayf	EG	29.07	31.1	359173
Banias	Bāniyās	SY	35.18	35.95	171830
Baniyas	Bāniyās	SY	35.18	35.95	171830
Banjska	Banjska	XK	42.97	20.78	
Baqouba	Baqubah	IQ	33.75	44.61	97990
Baquba	Baqubah	IQ	33.75	44.61	97990
Baraawe	Barawe	SO	1.113	44.03	
Barada Valley	Wadi Barada	SY	33.65	36.15	
Baramulla	Baramulla	IN	34.2	74.344	
Baranavichy	Baranovichi	BY	53.13	26.01	630429
Barawe	Barawe	SO	1.113	44.03	
Bariloche	San Carlos de Bariloche	AR	-41.15	-71.31	7647007
Barisal	Barishal	BD	22.7	90.37	1336137
Barisāl	Barishal	BD	22.7	90.37	1336137
Baroda	Vadodara	IN	22.3	73.21	1253573
Barsalogho	Barsalogho	BF	13.419	-1.056	
Bartalla	Bartella	IQ	36.353	43.379	
Bartella	Bartella	IQ	36.353	43.379	
Bashiqa	Bashiqa	IQ	36.452	43.348	
Basle	Basel	CH	47.56	7.57	2661604
Basra	Basrah	IQ	30.51	47.78	99532
Bassein	Pathein	MM	16.78	94.73	1328421
Bassorah	Basrah	IQ	30.51	47.78	99532
Batavia	Jakarta	ID	-6.21	106.85	1642911
Bayda	Al Bayda	YE	13.99	45.57	79836
Bayda	Al Bayḑā’	LY	32.76	21.76	89055
Baydhabo	Baidoa	SO	3.11	43.65	64536
Bayji	Bayjī	IQ	34.93	43.49	97783
Baykonur	Baikonur	KZ	45.62	63.32	1521368
Baykonyr	Baikonur	KZ	45.62	63.32	1521368
Bayrut	Beirut	LB	33.89	35.5	276781
Bayt Hanun	Bayt Ḩānūn	PS	31.54	34.54	281146
Bayt Lahm	Bethlehem	PS	31.7	35.2	284315
Bayt Lahya	Bayt Lāhyā	PS	31.55	34.5	281145
Ba’qubah	Baqubah	IQ	33.75	44.61	97990
Be'er Sheva	Beersheba	IL	31.25	34.79	295530
Be'eri	Be'eri	IL	31.424	34.492	
Beer Sheva	Beersheba	IL	31.25	34.79	295530
Beeri	Be'eri	IL	31.424	34.492	
Beersheva	Beersheba	IL	31.25	34.79	295530
Beida	Al Bayḑā’	LY	32.76	21.76	89055
Beidaihe	Beidaihe	CN	39.83	119.48	
Beit Hanoun	Bayt Ḩānūn	PS	31.54	34.54	281146
Beit Lahia	Bayt Lāhyā	PS	31.55	34.5	281145
Beit Lahiya	Bayt Lāhyā	PS	31.55	34.5	281145
Beit Lahm	Bethlehem	PS	31.7	35.2	284315
Beit Shemesh	Bet Shemesh	IL	31.73	34.99	295432
Beitar Illit	Beitar Illit	PS	31.699	35.117	
Bejaia	Bejaïa	DZ	36.76	5.08	2505329
Beledweyn	Beledweyne	SO	4.74	45.2	64460
Belem	Belém	BR	-1.46	-48.5	3405870
Beletwein	Beledweyne	SO	4.74	45.2	64460
Ben Gardan	Ben Gardane	TN	33.14	11.22	2472431
Ben Guerdane	Ben Gardane	TN	33.14	11.22	2472431
Benares	Varanasi	IN	25.32	83.01	1253405
Bendery	Bender	MD	46.83	29.48	618577
Bengasi	Benghazi	LY	32.11	20.07	88319
Beni Suef	Banī Suwayf	EG	29.07	31.1	359173
Beni Walid	Bani Walid	LY	31.75	13.98	2218840
Beograd	Belgrade	RS	44.8	20.47	792680
Berdiansk	Berdyansk	UA	46.77	36.8	712451
Berne	Bern	CH	46.95	7.45	2661552
Betar Illit	Beitar Illit	PS	31.699	35.117	
Beyrouth	Beirut	LB	33.89	35.5	276781
Bhubaneswar	Bhubaneshwar	IN	20.27	85.83	1275817
Bialystok	Białystok	PL	53.13	23.16	776069
Bihac	Bihać	BA	44.82	15.87	3204222
Bingol	Bingöl	TR	38.88	40.49	321082
Binnesh	Binnish	SY	35.96	36.71	171451
Bint Jbeil	Bint Jbeil	LB	33.119	35.433	
Bint Jubayl	Bint Jbeil	LB	33.119	35.433	
Birgunj	Birgañj	NP	27.02	84.88	1283581
Bizerta	Bizerte	TN	37.27	9.87	2472706
Boao	Boao	CN	19.16	110.58	
Bodo	Bodø	NO	67.28	14.41	3160881
Bogota	Bogotá	CO	4.61	-74.08	3688689
Bombay	Mumbai	IN	19.07	72.88	1275339
Bondi	Bondi Beach	AU	-33.89	151.28	9972618
Boosaaso	Bosaso	SO	11.28	49.18	64013
Borisov	Barysaw	BY	54.23	28.51	630376
Borispol	Boryspil’	UA	50.35	30.96	711660
Borodyanka	Borodianka	UA	50.64	29.92	711635
Boryspil	Boryspil’	UA	50.35	30.96	711660
Bossaso	Bosaso	SO	11.28	49.18	64013
Bouake	Bouaké	CI	7.69	-5.03	2290956
Bougainville	Arawa	PG	-6.23	155.57	2100633
Bourgas	Burgas	BG	42.51	27.47	732770
Brasilia	Brasília	BR	-15.78	-47.93	3469058
Brasov	Braşov	RO	45.65	25.61	683844
Brava	Barawe	SO	1.113	44.03	
Brcko	Brčko	BA	44.87	18.81	3203521
Brega	Al Burayqah	LY	30.41	19.57	2215210
Breslau	Wrocław	PL	51.1	17.03	3081368
Brest-Litovsk	Brest	BY	52.1	23.69	629634
Bronx	Bronx	US	40.85	-73.866	
Brooklyn	Brooklyn	US	40.65	-73.95	
Bruges	Brugge	BE	51.21	3.22	2800931
Brussel	Brussels	BE	50.85	4.35	2800866
Bruxelles	Brussels	BE	50.85	4.35	2800866
Bucuresti	Bucharest	RO	44.43	26.11	683506
Bucureşti	Bucharest	RO	44.43	26.11	683506
Budennovsk	Budyonnovsk	RU	44.78	44.17	571306
Budënnovsk	Budyonnovsk	RU	44.78	44.17	571306
Buergenstock	Bürgenstock	CH	46.997	8.38	
Bujanovac	Bujanovac	RS	42.46	21.767	
Bukamal	Ālbū Kamāl	SY	34.45	40.92	174448
Bukhoro	Bukhara	UZ	39.77	64.43	1217662
Bulo Burde	Buulobarde	SO	3.85	45.57	63689
Bulo Burto	Buulobarde	SO	3.85	45.57	63689
Bunagana	Bunagana	CD	-1.3	29.6	
Buqayq	Abqaiq	SA	25.93	49.67	107312
Bur Sa'id	Port Said	EG	31.27	32.3	358619
Buraidah	Buraydah	SA	26.33	43.97	107304
Burco	Burao	SO	9.52	45.53	63795
Bureij	Al Burayj	PS	31.44	34.4	281161
Buthidaung	Buthidaung	MM	20.87	92.53	
Butler	Butler	US	40.861	-79.895	
Byblos	Jbaïl	LB	34.12	35.65	273203
Béjaïa	Bejaïa	DZ	36.76	5.08	2505329
Büchel	Büchel	DE	50.175	7.083	
Bürgenstock	Bürgenstock	CH	46.997	8.38	
Calcutta	Kolkata	IN	22.56	88.36	1275004
Calicut	Kozhikode	IN	11.25	75.78	1265873
Cam Ranh Bay	Cam Ranh	VN	11.92	109.16	1586350
Camaguey	Camagüey	CU	21.38	-77.92	3566067
Camp David	Camp David	US	39.648	-77.465	
Camp Speicher	Speicher	IQ	34.67	43.54	
Can Tho	Cần Thơ	VN	10.04	105.79	1586203
Cana	Qana	LB	33.209	35.299	
Canakkale	Çanakkale	TR	40.16	26.41	749780
Cancun	Cancún	MX	21.17	-86.85	3531673
Canton	Guangzhou	CN	23.12	113.25	1809858
Carbis Bay	Carbis Bay	GB	50.196	-5.467	
Cawnpore	Kanpur	IN	26.47	80.35	1267995
Cebu	Cebu City	PH	10.32	123.89	1717512
Ch'ŏngjin	Chongjin	KP	41.8	129.78	2044757
Chaghcharan	Fayrōz Kōh	AF	34.52	65.25	1145904
Chah Bahar	Chabahar	IR	25.29	60.64	1161724
Chamonix	Chamonix-Mont-Blanc	FR	45.92	6.87	3027301
Chania	Chaniá	GR	35.51	24.03	260114
Chardzhou	Türkmenabat	TM	39.07	63.58	1219649
Charlevoix	Charlevoix	CA	47.65	-70.15	
Chasov Yar	Chasiv Yar	UA	48.59	37.86	710915
Chasovyar	Chasiv Yar	UA	48.59	37.86	710915
Cheju	Jeju City	KR	33.51	126.52	1846266
Chequers	Chequers	GB	51.743	-0.782	
Cherkassy	Cherkasy	UA	49.43	32.06	710791
Chernigov	Chernihiv	UA	51.51	31.28	710735
Chernobyl	Chernobyl	UA	51.276	30.222	
Chernovtsy	Chernivtsi	UA	48.29	25.94	710719
Chiangmai	Chiang Mai	TH	18.79	98.98	1153671
Chibok	Chibok	NG	10.87	12.85	
Chimkent	Shymkent	KZ	42.3	69.6	1518980
Chisimayu	Kismayo	SO	-0.36	42.55	55671
Chittagong	Chattogram	BD	22.34	91.83	1205733
Chişinău	Chisinau	MD	47.01	28.86	618426
Chornobyl	Chernobyl	UA	51.276	30.222	
Chuhuyiv	Chuhuiv	UA	49.84	36.69	710374
Chungking	Chongqing	CN	29.56	106.55	1814906
Cite Soleil	Cite Soleil	HT	18.58	-72.33	
Cité Soleil	Cite Soleil	HT	18.58	-72.33	
Ciudad Bolivar	Ciudad Bolívar	VE	8.13	-63.54	3645532
Ciudad de Guatemala	Guatemala City	GT	14.64	-90.51	3598132
Ciudad de Mexico	Mexico City	MX	19.43	-99.13	3530597
Ciudad de México	Mexico City	MX	19.43	-99.13	3530597
Cluj	Cluj-Napoca	RO	46.77	23.6	681290
Cologne	Köln	DE	50.93	6.95	2886242
Colon	Colón	PA	9.35	-79.9	3712076
Columbine	Columbine	US	39.604	-105.075	
Concepcion	Concepción	CL	-36.83	-73.05	3893894
Constanta	Constanţa	RO	44.18	28.63	680963
Constantinople	Istanbul	TR	41.01	28.95	745044
Copiapo	Copiapó	CL	-27.37	-70.33	3893656
Cordoba	Córdoba	AR	-31.41	-64.18	3860259
Cordoba	Córdoba	ES	37.89	-4.77	2519240
Cotabato City	Cotabato	PH	7.22	124.25	1716771
Cox's Bazar	Cox’s Bāzār	BD	21.44	92.01	1336134
Coxs Bazar	Cox’s Bāzār	BD	21.44	92.01	1336134
Cracow	Kraków	PL	50.06	19.94	3094802
Cucuta	Cúcuta	CO	7.89	-72.51	3685533
Cuito Cuanavale	Cuito Cuanavale	AO	-15.164	19.174	
Culiacan	Culiacán	MX	24.79	-107.39	4012176
Cuzco	Cusco	PE	-13.52	-71.97	3941584
Czestochowa	Częstochowa	PL	50.8	19.12	3100946
Cádiz	Cadiz	ES	36.53	-6.29	2520600
Da Lat	Ðà Lạt	VN	11.95	108.44	1584071
Da'el	Dael	SY	32.758	36.133	
Dabiq	Dabiq	SY	36.54	37.27	
Dacca	Dhaka	BD	23.71	90.41	1185241
Dadaab	Dadaab	KE	0.06	40.31	
Dael	Dael	SY	32.758	36.133	
Dagestanskie Ogni	Dagestanskiye Ogni	RU	42.12	48.19	567290
Dahieh	Dahiyeh	LB	33.85	35.51	
Dahiya	Dahiyeh	LB	33.85	35.51	
Dahiyeh	Dahiyeh	LB	33.85	35.51	
Dahuk	Dihok	IQ	36.87	42.99	96994
Dalat	Ðà Lạt	VN	11.95	108.44	1584071
Damazin	Ad-Damazin	SD	11.79	34.36	380174
Dana	Ad Dānā	SY	36.21	36.77	174259
Danang	Da Nang	VN	16.07	108.22	1583992
Dantewada	Dantewada	IN	18.9	81.35	
Danzig	Gdańsk	PL	54.35	18.65	3099434
Dapchi	Dapchi	NG	12.48	11.5	
Dar el-Beida	Casablanca	MA	33.59	-7.61	2553604
Dar es-Salaam	Dar es Salaam	TZ	-6.82	39.27	160263
Dar'a	Dar‘ā	SY	32.62	36.1	170905
Daraa	Dar‘ā	SY	32.62	36.1	170905
Daraya	Dārayyā	SY	33.46	36.23	170892
Darayya	Dārayyā	SY	33.46	36.23	170892
Dariya	Dārayyā	SY	33.46	36.23	170892
Darjeeling	Dārjiling	IN	27.03	88.27	1273467
Darna	Darnah	LY	32.77	22.64	87205
Davao City	Davao	PH	7.07	125.61	1715348
Dayr al Balah	Dayr al Balaḩ	PS	31.42	34.35	281141
Dayr az Zawr	Deir ez-Zor	SY	35.34	40.14	170794
Dayr az-Zawr	Deir ez-Zor	SY	35.34	40.14	170794
Deauville	Deauville	FR	49.36	0.075	
Debaltseve	Debal’tseve	UA	48.34	38.4	710229
Debaltsevo	Debal’tseve	UA	48.34	38.4	710229
Debre Zeyit	Bishoftu	ET	8.75	38.98	339666
Dehra Dun	Dehra Dūn	IN	30.32	78.03	1273313
Dehradun	Dehra Dūn	IN	30.32	78.03	1273313
Deir Al-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir Az Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir Az Zour	Deir ez-Zor	SY	35.34	40.14	170794
Deir Az-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir Ezzor	Deir ez-Zor	SY	35.34	40.14	170794
Deir Ezzour	Deir ez-Zor	SY	35.34	40.14	170794
Deir al-Balah	Dayr al Balaḩ	PS	31.42	34.35	281141
Deir al-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir al-Zour	Deir ez-Zor	SY	35.34	40.14	170794
Deir az-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir el-Balah	Dayr al Balaḩ	PS	31.42	34.35	281141
Deir el-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Deir ez-Zour	Deir ez-Zor	SY	35.34	40.14	170794
Deir-ez-Zor	Deir ez-Zor	SY	35.34	40.14	170794
Den Haag	The Hague	NL	52.08	4.3	2747373
Der'a	Dar‘ā	SY	32.62	36.1	170905
Dera'a	Dar‘ā	SY	32.62	36.1	170905
Deraa	Dar‘ā	SY	32.62	36.1	170905
Derik	Al Mālikīyah	SY	37.18	42.14	173530
Derna	Darnah	LY	32.77	22.64	87205
Dersim	Tunceli	TR	39.1	39.54	298846
Dese	Desē	ET	11.13	39.63	339219
Desse	Desē	ET	11.13	39.63	339219
Dessie	Desē	ET	11.13	39.63	339219
Deveselu	Deveselu	RO	44.07	24.4	
Dezful	Dezful	IR	32.383	48.402	
Dhale	Aḑ Ḑāli‘	YE	13.7	44.73	80384
Dhalie	Aḑ Ḑāli‘	YE	13.7	44.73	80384
Dhamar	Dhamār	YE	14.54	44.41	76184
Dharamshala	Dharamsala	IN	32.22	76.32	1272832
Dharmsala	Dharamsala	IN	32.22	76.32	1272832
Dhusamareb	Dhuusamarreeb	SO	5.54	46.39	60928
Dimashq	Damascus	SY	33.51	36.29	170654
Diraz	Diraz	BH	26.22	50.47	
Diriyah	Diriyah	SA	24.737	46.576	
Diwaniya	Ad Dīwānīyah	IQ	31.99	44.93	99762
Diwaniyah	Ad Dīwānīyah	IQ	31.99	44.93	99762
Diyarbakir	Diyarbakır	TR	37.91	40.22	316541
Djakarta	Jakarta	ID	-6.21	106.85	1642911
Djakovica	Gjakovë	XK	42.38	20.43	791646
Djenne	Djénné	ML	13.91	-4.55	2458589
Djenné	Djénné	ML	13.91	-4.55	2458589
Djerba	Djerba	TN	33.8	10.85	
Djibouti City	Djibouti	DJ	11.59	43.15	223817
Djidda	Jeddah	SA	21.49	39.19	105343
Dmeir	Dumayr	SY	33.643	36.692	
Dnepr	Dnipro	UA	48.46	35.04	709930
Dnepropetrovsk	Dnipro	UA	48.46	35.04	709930
Dnipropetrovsk	Dnipro	UA	48.46	35.04	709930
Dohuk	Dihok	IQ	36.87	42.99	96994
Dokuchayevs’k	Dokuchaievsk	UA	47.75	37.68	709835
Dolow	Dolow	SO	4.163	42.08	
Donetsk City	Donetsk	UA	48.02	37.8	709717
Dongchang-ri	Sohae	KP	39.66	124.71	
Donostia	Donostia / San Sebastián	ES	43.31	-1.97	3110044
Doolow	Dolow	SO	4.163	42.08	
Douma	Dūmā	SY	33.57	36.4	170592
Duekoue	Duekoué	CI	6.74	-7.35	2289549
Duesseldorf	Düsseldorf	DE	51.22	6.78	2934246
Duhok	Dihok	IQ	36.87	42.99	96994
Dujail	Ad Dujayl	IQ	33.85	44.23	99759
Dujayl	Ad Dujayl	IQ	33.85	44.23	99759
Dumayr	Dumayr	SY	33.643	36.692	
Dumyat	Damietta	EG	31.42	31.81	358048
Dunkirk	Dunkerque	FR	51.03	2.38	3020686
Duqm	Duqm	OM	19.66	57.7	
Durango	Victoria de Durango	MX	24.02	-104.66	4011743
Durres	Durrës	AL	41.32	19.45	3185728
Dusamareb	Dhuusamarreeb	SO	5.54	46.39	60928
Dusseldorf	Düsseldorf	DE	51.22	6.78	2934246
Duékoué	Duekoué	CI	6.74	-7.35	2289549
Dzerzhinsk	Toretsk	UA	48.4	37.85	709354
East Ghouta	Ghouta	SY	33.52	36.43	
East Palestine	East Palestine	US	40.834	-80.541	
Eastern Ghouta	Ghouta	SY	33.52	36.43	
Echmiadzin	Vagharshapat	AM	40.17	44.29	616062
Ed Daein	El Daein	SD	11.46	26.13	380148
Ed Damazin	Ad-Damazin	SD	11.79	34.36	380174
Efrin	‘Afrīn	SY	36.51	36.87	174186
Ein al-Fijeh	Ain al-Fijeh	SY	33.613	36.183	
Ein el-Hilweh	Ain al-Hilweh	LB	33.54	35.38	
Ekaterinburg	Yekaterinburg	RU	56.85	60.61	1486209
El Aaiun	Laayoune	EH	27.14	-13.19	2462881
El Aaiún	Laayoune	EH	27.14	-13.19	2462881
El Alamein	Al ‘Alamayn	EG	30.83	28.96	361612
El Alto	El Alto	BO	-16.505	-68.163	
El Arish	Arish	EG	31.13	33.8	361546
El Bab	Al Bāb	SY	36.37	37.52	174018
El Fashir	El Fasher	SD	13.63	25.35	379555
El Gadarif	Al Qadarif	SD	14.03	35.38	379062
El Geneina	Geneina	SD	13.45	22.45	379303
El Khiam	Khiam	LB	33.329	35.611	
El Mansoura	Al Manşūrah	EG	31.04	31.38	360761
El-Arish	Arish	EG	31.13	33.8	361546
El-Fasher	El Fasher	SD	13.63	25.35	379555
El-Geneina	Geneina	SD	13.45	22.45	379303
El-Obeid	El Obeid	SD	13.18	30.22	379003
Elat	Eilat	IL	29.56	34.95	295277
Elazig	Elazığ	TR	38.67	39.22	315808
Elisabethville	Lubumbashi	CD	-11.66	27.48	922704
En Naqoura	En Nâqoûra	LB	33.12	35.14	278832
Energodar	Enerhodar	UA	47.5	34.66	709276
Engel’s	Engels	RU	51.48	46.11	563464
Erbin	‘Irbīn	SY	33.54	36.37	169372
Erevan	Yerevan	AM	40.18	44.51	616052
Erigavo	Ceerigaabo	SO	10.62	47.37	62691
Ersal	Arsal	LB	34.179	36.42	
Es Sider	Es Sider	LY	30.63	18.35	
Esfahan	Isfahan	IR	32.65	51.67	418863
Esh Sham	Damascus	SY	33.51	36.29	170654
Etchmiadzin	Vagharshapat	AM	40.17	44.29	616062
Evian	Évian-les-Bains	FR	46.4	6.59	3019280
Evpatoria	Yevpatoriya	UA	45.2	33.37	688105
Eyl	Eyl	SO	7.98	49.85	
Fada N'Gourma	Fada N'gourma	BF	12.06	0.36	2360886
Faiyum	Al Fayyūm	EG	29.31	30.84	361320
Faizabad	Ayodhya	IN	26.799	82.205	
Faizabad	Fayzabad	AF	37.12	70.58	1142170
Falluja	Al Fallūjah	IQ	33.35	43.79	99454
Fallujah	Al Fallūjah	IQ	33.35	43.79	99454
Faluja	Al Fallūjah	IQ	33.35	43.79	99454
Farg’ona	Fergana	UZ	40.38	71.78	1514019
Faslane	Faslane	GB	56.07	-4.82	
Fatima	Fátima	PT	39.62	-8.65	2268326
Faw	Al Fāw	IQ	29.97	48.47	99446
Fayoum	Al Fayyūm	EG	29.31	30.84	361320
Feodosia	Feodosiya	UA	45.03	35.38	709161
Ferghana	Fergana	UZ	40.38	71.78	1514019
Feroz Koh	Fayrōz Kōh	AF	34.52	65.25	1145904
Fes	Fès	MA	34.03	-5	2548885
Feyzabad	Fayzabad	AF	37.12	70.58	1142170
Fez	Fès	MA	34.03	-5	2548885
Firenze	Florence	IT	43.78	11.25	3176959
Fiume	Rijeka	HR	45.33	14.44	3191648
Florianopolis	Florianópolis	BR	-27.6	-48.55	3463237
Fordo	Fordow	IR	34.885	50.995	
Fordow	Fordow	IR	34.885	50.995	
Fort Cavazos	Fort Hood	US	31.13	-97.78	7261291
Fort Liberty	Fort Bragg	US	35.14	-79.01	6941080
Foua	Al-Fu'ah	SY	36.013	36.699	
Foz do Iguacu	Foz do Iguaçu	BR	-25.55	-54.59	3463030
Frankfurt	Frankfurt am Main	DE	50.12	8.68	2925533
Frunze	Bishkek	KG	42.87	74.59	1528675
Fua	Al-Fu'ah	SY	36.013	36.699	
Fuah	Al-Fu'ah	SY	36.013	36.699	
Fuezuli	Fizuli	AZ	39.6	47.15	148106
Fujaira	Al Fujairah City	AE	25.12	56.34	292878
Fujairah	Al Fujairah City	AE	25.12	56.34	292878
Fuzuli	Fizuli	AZ	39.6	47.15	148106
Gabes	Gabès	TN	33.88	10.1	2468369
Galkacyo	Gaalkacyo	SO	6.77	47.43	59611
Galkayo	Gaalkacyo	SO	6.77	47.43	59611
Galway	Gaillimh	IE	53.27	-9.05	2964180
Gambela	Gambēla	ET	8.25	34.58	337405
Gambella	Gambēla	ET	8.25	34.58	337405
Gand	Gent	BE	51.05	3.72	2797656
Garabulli	Garabulli	LY	32.755	13.72	
Garowe	Garoowe	SO	8.4	48.48	58933
Gasteiz	Gasteiz / Vitoria	ES	42.85	-2.67	3104499
Gauhati	Guwahati	IN	26.18	91.75	1271476
Gaza City	Gaza	PS	31.5	34.47	281133
Gazimagusa	Famagusta	CY	35.12	33.94	146617
Gdansk	Gdańsk	PL	54.35	18.65	3099434
Gedaref	Al Qadarif	SD	14.03	35.38	379062
General Santos City	General Santos	PH	6.11	125.17	1713022
Geneva	Genève	CH	46.2	6.15	2660646
Geneve	Genève	CH	46.2	6.15	2660646
Genf	Genève	CH	46.2	6.15	2660646
Genichesk	Heniches’k	UA	46.18	34.8	708878
Genova	Genoa	IT	44.4	8.94	3176219
Georgetown	George Town	MY	5.41	100.34	1735106
Gernika	Gernika-Lumo	ES	43.32	-2.68	3120989
Gerona	Girona	ES	41.98	2.82	3121456
Ghardaia	Ghardaïa	DZ	32.49	3.67	2496049
Ghazzah	Gaza	PS	31.5	34.47	281133
Ghent	Gent	BE	51.05	3.72	2797656
Ghom	Qom	IR	34.64	50.88	119208
Ghouta	Ghouta	SY	33.52	36.43	
Ghulja	Yining	CN	43.909	81.277	
Girne	Kyrenia	CY	35.34	33.32	146412
Gitmo	Guantanamo Bay	CU	19.9	-75.15	
Gizeh	Giza	EG	30.01	31.21	360995
Gjakova	Gjakovë	XK	42.38	20.43	791646
Gjirokaster	Gjirokastër	AL	40.08	20.14	783148
Gleneagles	Gleneagles	GB	56.28	-3.75	
Godthab	Nuuk	GL	64.18	-51.72	3421319
Goiania	Goiânia	BR	-16.68	-49.25	3462377
Gomel	Homyel'	BY	52.43	30.98	627907
Gonaives	Gonaïves	HT	19.45	-72.69	3724696
Gonder	Gondar	ET	12.6	37.47	336014
Gorazde	Goražde	BA	43.67	18.98	3200396
Gorgan	Gorgān	IR	36.84	54.44	132892
Gorky	Nizhniy Novgorod	RU	56.33	44	520555
Gorlovka	Horlivka	UA	48.34	38.05	707753
Gostomel	Hostomel	UA	50.57	30.27	708251
Goteborg	Göteborg	SE	57.71	11.97	2711537
Gothenburg	Göteborg	SE	57.71	11.97	2711537
Goz Beida	Goz Beïda	TD	12.22	21.41	243787
Goz Béïda	Goz Beïda	TD	12.22	21.41	243787
Gqeberha	Port Elizabeth	ZA	-33.96	25.61	964420
Grabovo	Hrabove	UA	48.13	38.64	
Grafenwoehr	Grafenwöhr	DE	49.72	11.91	2918258
Grindavik	Grindavik	IS	63.843	-22.434	
Grindavík	Grindavik	IS	63.843	-22.434	
Grodno	Hrodna	BY	53.69	23.83	627904
Ground Zero	Ground Zero	US	40.7115	-74.0134	
Grozny	Groznyy	RU	43.31	45.69	558418
Guantanamo	Guantánamo	CU	20.14	-75.21	3557689
Guantanamo Bay	Guantanamo Bay	CU	19.9	-75.15	
Guantánamo Bay	Guantanamo Bay	CU	19.9	-75.15	
Guerguerat	Guerguerat	EH	21.42	-16.96	
Guernica	Gernika-Lumo	ES	43.32	-2.68	3120989
Gulja	Yining	CN	43.909	81.277	
Gulyaipole	Hulyaypole	UA	47.66	36.26	707898
Gurugram	Gurgaon	IN	28.46	77.03	1270642
Guéckédou	Gueckedou	GN	8.57	-10.13	2420562
Gyandzha	Ganja	AZ	40.68	46.36	586523
Gyor	Győr	HU	47.68	17.64	3052009
Gəncə	Ganja	AZ	40.68	46.36	586523
Ha Noi	Hanoi	VN	21.02	105.84	1581130
Haditha	Ḩadīthah	IQ	34.14	42.38	96309
Hadithah	Ḩadīthah	IQ	34.14	42.38	96309
Hadrut	Hadrut	AZ	39.52	47.03	
Hagatna	Hagåtña	GU	13.48	144.75	4044012
Hai Phong	Haiphong	VN	20.86	106.68	1581298
Hail	Ha'il	SA	27.52	41.69	106281
Hajja	Ḩajjah	YE	15.69	43.61	75337
Hajjah	Ḩajjah	YE	15.69	43.61	75337
Haka	Hakha	MM	22.64	93.61	1325443
Hakkari	Hakkâri	TR	37.57	43.74	318137
Halab	Aleppo	SY	36.2	37.16	170063
Halabjah	Ḩalabja	IQ	35.18	45.99	96205
Halle	Halle (Saale)	DE	51.48	11.98	2911522
Hama	Ḩamāh	SY	35.13	36.76	170017
Hamadan	Hamadān	IR	34.8	48.51	132144
Hamah	Ḩamāh	SY	35.13	36.76	170017
Hamath	Ḩamāh	SY	35.13	36.76	170017
Hambantota	Hambantota	LK	6.124	81.119	
Hamedan	Hamadān	IR	34.8	48.51	132144
Hamhung	Hamhŭng	KP	39.92	127.54	1877449
Hanau	Hanau am Main	DE	50.13	8.91	2911007
Handlova	Handlová	SK	48.73	18.76	3060139
Hanover	Hannover	DE	52.37	9.73	2910831
Harasta	Ḩarastā	SY	33.56	36.37	169897
Harat	Herāt	AF	34.35	62.2	1140026
Harem	Ḩārim	SY	36.21	36.52	169866
Harer	Harar	ET	9.31	42.12	335035
Hargeisa	Hargeysa	SO	9.56	44.07	57289
Harim	Ḩārim	SY	36.21	36.52	169866
Harlem	Harlem	US	40.811	-73.946	
Hasaka	Al Ḩasakah	SY	36.5	40.75	173811
Hasakah	Al Ḩasakah	SY	36.5	40.75	173811
Hasakeh	Al Ḩasakah	SY	36.5	40.75	173811
Hassakeh	Al Ḩasakah	SY	36.5	40.75	173811
Hatay	Antakya	TR	36.21	36.16	323779
Hathras	Hāthras	IN	27.6	78.05	1270216
Hawara	Ḩuwwārah	PS	32.15	35.26	283636
Hawija	Al Ḩawījah	IQ	35.33	43.77	390188
Hawijah	Al Ḩawījah	IQ	35.33	43.77	390188
Hawler	Erbil	IQ	36.18	44.01	95446
Hayyan	Hayyan	SY	36.32	37.1	
Heathrow	Heathrow	GB	51.47	-0.4543	
Heet	Hīt	IQ	33.64	42.83	95788
Hefa	Haifa	IL	32.82	34.99	294801
Heglig	Heglig	SD	10.0	29.4	
Helsingfors	Helsinki	FI	60.17	24.94	658225
Hemeimeem	Khmeimim	SY	35.401	35.949	
Henichesk	Heniches’k	UA	46.18	34.8	708878
Heraklion	Irákleion	GR	35.33	25.14	261745
Herat	Herāt	AF	34.35	62.2	1140026
Hermel	Hermel	LB	34.394	36.385	
Herzliyya	Herzliya	IL	32.17	34.83	294778
Hewler	Erbil	IQ	36.18	44.01	95446
Hilla	Al Ḩillah	IQ	32.46	44.42	99347
Hillah	Al Ḩillah	IQ	32.46	44.42	99347
Himora	Humera	ET	14.29	36.62	
Hims	Homs	SY	34.73	36.72	169577
Hit	Hīt	IQ	33.64	42.83	95788
Hmeimeem	Khmeimim	SY	35.401	35.949	
Hmeimim	Khmeimim	SY	35.401	35.949	
Hmeymim	Khmeimim	SY	35.401	35.949	
Hodaida	Al Ḩudaydah	YE	14.8	42.95	79415
Hodeida	Al Ḩudaydah	YE	14.8	42.95	79415
Hodeidah	Al Ḩudaydah	YE	14.8	42.95	79415
Hofuf	Al Hufūf	SA	25.36	49.59	109571
Holguin	Holguín	CU	20.89	-76.26	3556969
Hollywood	Hollywood	US	34.098	-118.329	
Holon	H̱olon	IL	32.01	34.78	294751
Homyel	Homyel'	BY	52.43	30.98	627907
Houla	Al-Hula	SY	34.88	36.53	
Houmt Souk	Djerba	TN	33.8	10.85	
Houn	Hūn	LY	29.13	15.95	2216645
Hrabove	Hrabove	UA	48.13	38.64	
Hualian	Hualien City	TW	23.98	121.6	1674504
Hualien	Hualien City	TW	23.98	121.6	1674504
Hudayda	Al Ḩudaydah	YE	14.8	42.95	79415
Hudaydah	Al Ḩudaydah	YE	14.8	42.95	79415
Hue	Huế	VN	16.46	107.6	1580240
Huliaipole	Hulyaypole	UA	47.66	36.26	707898
Hull	Kingston upon Hull	GB	53.74	-0.34	2645425
Humera	Humera	ET	14.29	36.62	
Hun	Hūn	LY	29.13	15.95	2216645
Huwara	Ḩuwwārah	PS	32.15	35.26	283636
Huwwarah	Ḩuwwārah	PS	32.15	35.26	283636
I-n-Amenas	In Amenas	DZ	28.038	9.571	
Iasi	Iaşi	RO	47.17	27.6	675810
Icel	Mersin	TR	36.81	34.64	304531
Idleb	Idlib	SY	35.93	36.63	169389
Idomeni	Idomeni	GR	41.12	22.51	
Iguala	Iguala de la Independencia	MX	18.35	-99.54	3526798
Ilam	Īlām	IR	33.64	46.42	130802
Iloilo City	Iloilo	PH	10.7	122.56	1711005
Ilovaisk	Ilovays’k	UA	47.92	38.2	707679
Ilovaysk	Ilovays’k	UA	47.92	38.2	707679
Imam Sahib	Imām Şāḩib	AF	37.19	68.94	1142545
In Amenas	In Amenas	DZ	28.038	9.571	
Inchon	Incheon	KR	37.46	126.71	1843564
Incirlik	Incirlik	TR	37.002	35.426	
Incirlik Air Base	Incirlik	TR	37.002	35.426	
Inda Silase	Inda Silasē	ET	14.1	38.28	334227
Irakleion	Irákleion	GR	35.33	25.14	261745
Iraklion	Irákleion	GR	35.33	25.14	261745
Irbil	Erbil	IQ	36.18	44.01	95446
Irbin	‘Irbīn	SY	33.54	36.37	169372
Iruña	Pamplona	ES	42.82	-1.64	3114472
Iskenderun	İskenderun	TR	36.59	36.17	311111
Ismailiya	Ismailia	EG	30.6	32.27	361055
Ispahan	Isfahan	IR	32.65	51.67	418863
Itanagar	Itānagar	IN	27.09	93.61	1269655
Ivano-Frankovsk	Ivano-Frankivsk	UA	48.92	24.71	707471
Izmayil	Izmail	UA	45.35	28.84	707308
Izmir	İzmir	TR	38.41	27.14	311046
Izmit	İzmit	TR	40.76	29.93	745028
Izyum	Izium	UA	49.21	37.25	707292
Jabalia	Jabālyā	PS	31.53	34.48	281129
Jabaliya	Jabālyā	PS	31.53	34.48	281129
Jabaliyah	Jabālyā	PS	31.53	34.48	281129
Jabalya	Jabālyā	PS	31.53	34.48	281129
Jabla	Jablah	SY	35.36	35.93	169304
Jableh	Jablah	SY	35.36	35.93	169304
Jabrayil	Jebrail	AZ	39.4	47.03	148141
Jaffa	Jaffa	IL	32.05	34.75	
Jahra	Al Jahrā’	KW	29.34	47.66	285799
Jalalabad	Jalal-Abad	KG	40.93	73	1528249
Jalalabad	Jalālābād	AF	34.43	70.45	1139715
Jalawla	Jalawla	IQ	34.272	45.167	
Jalawla'	Jalawla	IQ	34.272	45.167	
Jalula	Jalawla	IQ	34.272	45.167	
Janin	Janīn	PS	32.46	35.3	283506
Jarablus	Jarābulus	SY	36.82	38.01	169179
Jarabulus	Jarābulus	SY	36.82	38.01	169179
Jasper	Jasper	CA	52.873	-118.081	
Jazan	Jizan	SA	16.89	42.55	105299
Jbeil	Jbaïl	LB	34.12	35.65	273203
Jebel Ali	Jebel Ali	AE	25.0	55.06	
Jedwabne	Jedwabne	PL	53.286	22.301	
Jeju	Jeju City	KR	33.51	126.52	1846266
Jenin	Janīn	PS	32.46	35.3	283506
Jerablus	Jarābulus	SY	36.82	38.01	169179
Jermuk	Jermuk	AM	39.842	45.673	
Jidda	Jeddah	SA	21.49	39.19	105343
Jiddah	Jeddah	SA	21.49	39.19	105343
Jinin	Janīn	PS	32.46	35.3	283506
Jisr al-Shughour	Jisr ash Shughūr	SY	35.81	36.32	169023
Jisr al-Shughur	Jisr ash Shughūr	SY	35.81	36.32	169023
Jisr al-Shugour	Jisr ash Shughūr	SY	35.81	36.32	169023
Jisr ash Shughur	Jisr ash Shughūr	SY	35.81	36.32	169023
Jo'burg	Johannesburg	ZA	-26.2	28.04	993800
Jobar	Jobar	SY	33.53	36.34	
Joburg	Johannesburg	ZA	-26.2	28.04	993800
Jogjakarta	Yogyakarta	ID	-7.8	110.36	1621177
Johar	Jawhar	SO	2.78	45.5	56335
Jowhar	Jawhar	SO	2.78	45.5	56335
Juarez	Ciudad Juárez	MX	31.72	-106.46	4013708
Jubail	Al Jubayl	SA	27.02	49.62	109435
Jubayl	Jbaïl	LB	34.12	35.65	273203
Jufra	Jufra	LY	29.2	16.0	
Juniyah	Jounieh	LB	33.98	35.62	273140
Jurmala	Jūrmala	LV	56.97	23.77	459201
Juárez	Ciudad Juárez	MX	31.72	-106.46	4013708
KL	Kuala Lumpur	MY	3.14	101.69	1735161
Kaboul	Kabul	AF	34.53	69.17	1138958
Kaduqli	Kadugli	SD	11.01	29.72	373141
Kaesong	Kaesŏng	KP	37.97	126.55	1876373
Kafarya	Kefraya	SY	36.006	36.672	
Kafr Nabil	Kafranbel	SY	35.61	36.56	168661
Kafr Nabl	Kafranbel	SY	35.61	36.56	168661
Kafr Zita	Kafr Zaytā	SY	35.37	36.6	168620
Kafraya	Kefraya	SY	36.006	36.672	
Kaga-Bandoro	Kaga Bandoro	CF	6.99	19.19	2386012
Kahramanmaras	Kahramanmaraş	TR	37.58	36.93	310859
Kaikoura	Kaikoura	NZ	-42.4	173.68	
Kakuma	Kakuma	KE	3.72	34.86	
Kalbajar	Kerbakhiar	AZ	40.11	46.04	586268
Kalkilya	Qalqīlyah	PS	32.19	34.97	282457
Kamianske	Kamyanske	UA	48.52	34.61	709932
Kamishli	Al Qāmishlī	SY	37.05	41.23	173377
Kananaskis	Kananaskis	CA	50.92	-115.13	
Kandahar	Kandahār	AF	31.61	65.71	1138336
Karaganda	Karagandy	KZ	49.8	73.1	609655
Karak	Qīr Moāv	JO	31.18	35.7	250624
Karbala'	Karbala	IQ	32.62	44.02	94824
Karkuk	Kirkuk	IQ	35.47	44.39	94787
Karlsbad	Karlovy Vary	CZ	50.23	12.87	3073803
Karshi	Qarshi	UZ	38.86	65.79	1216311
Kasab	Kesab	SY	35.926	35.988	
Kashi	Kashgar	CN	39.47	75.99	1280849
Kasindi	Kasindi	CD	0.043	29.712	
Katmandu	Kathmandu	NP	27.7	85.32	1283240
Kazan'	Kazan	RU	55.79	49.12	551487
Kefar Sava	Kfar Saba	IL	32.17	34.91	294514
Kefraya	Kefraya	SY	36.006	36.672	
Kefriya	Kefraya	SY	36.006	36.672	
Kelbajar	Kerbakhiar	AZ	40.11	46.04	586268
Kemise	Kemisē	ET	10.72	39.87	333356
Kerak	Qīr Moāv	JO	31.18	35.7	250624
Kerbala	Karbala	IQ	32.62	44.02	94824
Kerem Shalom	Kerem Shalom	IL	31.227	34.284	
Kesab	Kesab	SY	35.926	35.988	
Kessab	Kesab	SY	35.926	35.988	
Kfar Aza	Kfar Aza	IL	31.484	34.534	
Khadera	Hadera	IL	32.44	34.9	294946
Khamis Mushayt	Khamis Mushait	SA	18.3	42.73	105072
Khan Shaykhoun	Khān Shaykhūn	SY	35.44	36.65	168325
Khan Shaykhun	Khān Shaykhūn	SY	35.44	36.65	168325
Khan Sheikhoun	Khān Shaykhūn	SY	35.44	36.65	168325
Khan Sheikhun	Khān Shaykhūn	SY	35.44	36.65	168325
Khan Younes	Khān Yūnis	PS	31.34	34.31	281124
Khan Younis	Khān Yūnis	PS	31.34	34.31	281124
Khan Yunis	Khān Yūnis	PS	31.34	34.31	281124
Khan Yunus	Khān Yūnis	PS	31.34	34.31	281124
Khan al-Asal	Khan al-Assal	SY	36.17	37.05	
Khan al-Assal	Khan al-Assal	SY	36.17	37.05	
Khanaqin	Khānaqīn	IQ	34.35	45.39	94591
Khania	Chaniá	GR	35.51	24.03	260114
Khankendi	Xankandi	AZ	39.82	46.75	146970
Kharkov	Kharkiv	UA	49.98	36.25	706483
Khartoum Bahri	Khartoum North	SD	15.64	32.55	
Khartoum North	Khartoum North	SD	15.64	32.55	
Kheifa	Haifa	IL	32.82	34.99	294801
Khiam	Khiam	LB	33.329	35.611	
Khiva	Xiva	UZ	41.38	60.36	1513604
Khiwa	Xiva	UZ	41.38	60.36	1513604
Khmeimim	Khmeimim	SY	35.401	35.949	
Khmelnitsky	Khmelnytskyi	UA	49.42	27	706369
Khmeymim	Khmeimim	SY	35.401	35.949	
Khojaly	Xocalı	AZ	39.91	46.79	147774
Khoms	Al Khums	LY	32.65	14.26	2219905
Khorog	Khorugh	TJ	37.49	71.55	1221328
Khost	Khōst	AF	33.34	69.92	1136469
Khotan	Hotan	CN	37.11	79.94	1281019
Khowst	Khōst	AF	33.34	69.92	1136469
Khudzhand	Khujand	TJ	40.28	69.62	1514879
Kibeho	Kibeho	RW	-2.642	29.553	
Kiev	Kyiv	UA	50.45	30.52	703448
Kinmen	Kinmen	TW	24.44	118.36	
Kirkenes	Kirkenes	NO	69.727	30.045	
Kirovograd	Kropyvnytskyy	UA	48.51	32.26	705812
Kirovohrad	Kropyvnytskyy	UA	48.51	32.26	705812
Kiryat Arba	Kiryat Arba	PS	31.529	35.118	
Kiryat Shemona	Qiryat Shmona	IL	33.21	35.57	293825
Kiryat Shmona	Qiryat Shmona	IL	33.21	35.57	293825
Kiryat Shmonah	Qiryat Shmona	IL	33.21	35.57	293825
Kishinev	Chisinau	MD	47.01	28.86	618426
Kismaayo	Kismayo	SO	-0.36	42.55	55671
Kismayu	Kismayo	SO	-0.36	42.55	55671
Kiyev	Kyiv	UA	50.45	30.52	703448
Klaipeda	Klaipėda	LT	55.71	21.14	598098
Kobane	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Kobani	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Kobanî	‘Ayn al ‘Arab	SY	36.89	38.35	172256
Kobenhavn	Copenhagen	DK	55.68	12.57	2618425
Kocaeli	İzmit	TR	40.76	29.93	745028
Kochi	Cochin	IN	9.94	76.26	1273874
Koeln	Köln	DE	50.93	6.95	2886242
Koh Samui	Ko Samui	TH	9.54	99.94	1154689
Kolofata	Kolofata	CM	11.17	14.01	
Kompong Som	Sihanoukville	KH	10.61	103.53	1831142
Konduga	Konduga	NG	11.65	13.42	
Konduz	Kunduz	AF	36.73	68.86	1135689
Konigsberg	Kaliningrad	RU	54.71	20.51	554234
Konna	Konna	ML	14.943	-3.891	
Koodankulam	Kudankulam	IN	8.17	77.71	
Korat	Nakhon Ratchasima	TH	14.97	102.1	1608529
Korolyov	Korolev	RU	55.91	37.83	554233
Kosice	Košice	SK	48.71	21.26	724443
Kosovska Mitrovica	Mitrovicë	XK	42.88	20.87	789225
Kota Baharu	Kota Bharu	MY	6.12	102.24	1736376
Krakow	Kraków	PL	50.06	19.94	3094802
Kramatorsk	Kramators’k	UA	48.72	37.56	704508
Krasnoarmeysk	Pokrovsk	UA	48.28	37.18	704422
Krasnoarmiisk	Pokrovsk	UA	48.28	37.18	704422
Krasnovodsk	Türkmenbaşy	TM	40.02	52.96	601594
Krasny Liman	Lyman	UA	48.99	37.8	704204
Kremenchug	Kremenchuk	UA	49.07	33.42	704147
Krivoy Rog	Kryvyy Rih	UA	47.91	33.38	703845
Kropyvnytskyi	Kropyvnytskyy	UA	48.51	32.26	705812
Krung Thep	Bangkok	TH	13.75	100.5	1609350
Krynky	Krynky	UA	46.73	33.1	
Kryvyi Rih	Kryvyy Rih	UA	47.91	33.38	703845
Kudankulam	Kudankulam	IN	8.17	77.71	
Kufah	Kufa	IQ	32.05	44.44	99135
Kufra	Al Jawf	LY	24.2	23.29	88962
Kuito	Cuito	AO	-12.38	16.93	3348078
Kukes	Kukës	AL	42.08	20.42	782661
Kulob	Kŭlob	TJ	37.91	69.78	1221194
Kulyab	Kŭlob	TJ	37.91	69.78	1221194
Kundoz	Kunduz	AF	36.73	68.86	1135689
Kuneitra	Al Qunayţirah	SY	33.13	35.82	173334
Kupjansk	Kupiansk	UA	49.71	37.62	703656
Kupyansk	Kupiansk	UA	49.71	37.62	703656
Kurakhove	Kurakhove	UA	47.985	37.28	
Kustanai	Kostanay	KZ	53.21	63.62	1519928
Kut	Al Kūt	IQ	32.51	45.82	99131
Kutupalong	Kutupalong	BD	21.21	92.16	
Kuybyshev	Samara	RU	53.2	50.15	499099
Kwangju	Gwangju	KR	35.15	126.92	1841811
Kyaukphyu	Kyaukphyu	MM	19.427	93.546	
Kyaukpyu	Kyaukphyu	MM	19.427	93.546	
Kyyiv	Kyiv	UA	50.45	30.52	703448
Königsberg	Kaliningrad	RU	54.71	20.51	554234
København	Copenhagen	DK	55.68	12.57	2618425
L'viv	Lviv	UA	49.84	24.02	702550
L.A.	Los Angeles	US	34.05	-118.24	5368361
LAquila	L'Aquila	IT	42.35	13.4	3175121
La Coruna	A Coruña	ES	43.37	-8.4	3119841
La Coruña	A Coruña	ES	43.37	-8.4	3119841
La Habana	Havana	CU	23.13	-82.38	3553478
Lac-Megantic	Lac-Megantic	CA	45.583	-70.883	
Lac-Mégantic	Lac-Megantic	CA	45.583	-70.883	
Lachin	Laçın	AZ	39.6	46.55	147625
Lacin	Laçın	AZ	39.6	46.55	147625
Ladhiqiyah	Latakia	SY	35.53	35.79	173576
Lahej	Laḩij	YE	13.06	44.88	73560
Lahij	Laḩij	YE	13.06	44.88	73560
Lalibela	Lalībela	ET	12.03	39.05	332288
Lalitpur	Pātan	NP	27.68	85.31	1282931
Lampedusa	Lampedusa	IT	35.502	12.609	
Landi Kotal	Landi Kotal	PK	34.098	71.144	
Langley	Langley	US	38.95	-77.15	
Larisa	Lárisa	GR	39.64	22.42	258576
Larissa	Lárisa	GR	39.64	22.42	258576
Larnaka	Larnaca	CY	34.92	33.62	146400
Las Anod	Laascaanood	SO	8.48	47.36	400769
Las Palmas	Las Palmas de Gran Canaria	ES	28.1	-15.41	2515270
Lasanod	Laascaanood	SO	8.48	47.36	400769
Lashkar Gah	Lashkar Gāh	AF	31.59	64.37	1134720
Lashkargah	Lashkar Gāh	AF	31.59	64.37	1134720
Latamna	Latamna	SY	35.322	36.623	
Lattakia	Latakia	SY	35.53	35.79	173576
Laukkai	Laukkai	MM	23.69	98.76	
Laukkaing	Laukkai	MM	23.69	98.76	
Laâyoune	Laayoune	EH	27.14	-13.19	2462881
Leer	Leer	SS	8.3	30.14	
Lefkosa	Nicosia	CY	35.18	33.36	146268
Lefkosia	Nicosia	CY	35.18	33.36	146268
Legazpi	Legaspi	PH	13.14	123.74	1706889
Lemberg	Lviv	UA	49.84	24.02	702550
Lemesos	Limassol	CY	34.68	33.04	146384
Leninakan	Gyumri	AM	40.79	43.85	616635
Leningrad	Saint Petersburg	RU	59.94	30.31	498817
Lenkoran	Lankaran	AZ	38.75	48.85	147622
Leogane	Léogâne	HT	18.51	-72.63	3722286
Leon	León	NI	12.44	-86.88	3618030
Leon	León de los Aldama	MX	21.13	-101.67	3998655
Leopoldville	Kinshasa	CD	-4.33	15.31	2314302
Lesbos	Mytilene	GR	39.11	26.56	256866
Lesvos	Mytilene	GR	39.11	26.56	256866
León	León de los Aldama	MX	21.13	-101.67	3998655
Liege	Liège	BE	50.63	5.57	2792413
Liepaja	Liepāja	LV	56.5	21.01	457954
Liman	Lyman	UA	48.99	37.8	704204
Lisboa	Lisbon	PT	38.72	-9.13	2267057
Lisichansk	Lysychans’k	UA	48.9	38.44	702972
Lockerbie	Lockerbie	GB	55.121	-3.356	
Lodz	Łódź	PL	51.77	19.47	3093133
Lome	Lomé	TG	6.13	1.22	2365267
Londonderry	Derry	GB	55	-7.31	2643736
Lop Nur	Lop Nur	CN	40.17	90.58	
Los Cabos	Cabo San Lucas	MX	22.89	-109.91	3985710
Louangphabang	Luang Prabang	LA	19.89	102.14	1655559
Lourenco Marques	Maputo	MZ	-25.97	32.58	1040652
Louvain	Leuven	BE	50.88	4.7	2792482
Lubeck	Lübeck	DE	53.87	10.69	2875601
Lucerne	Luzern	CH	47.05	8.31	2659811
Ludhiana	Ludhiāna	IN	30.91	75.85	1264728
Luebeck	Lübeck	DE	53.87	10.69	2875601
Lugansk	Luhansk	UA	48.57	39.32	702658
Luimneach	Limerick	IE	52.66	-8.62	2962943
Lulea	Luleå	SE	65.58	22.15	604490
Lusail	Lusail	QA	25.43	51.49	
Luxembourg City	Luxembourg	LU	49.61	6.13	2960316
Lvov	Lviv	UA	49.84	24.02	702550
Lwow	Lviv	UA	49.84	24.02	702550
Lyallpur	Faisalabad	PK	31.42	73.09	1179400
Lydda	Lod	IL	31.95	34.89	294421
Lyons	Lyon	FR	45.75	4.85	2996944
Lysychansk	Lysychans’k	UA	48.9	38.44	702972
Lytton	Lytton	CA	50.231	-121.582	
Ma'ale Adumim	Maale Adumim	PS	31.777	35.298	
Ma'arrat al-Numan	Ma'arrat al-Numan	SY	35.643	36.668	
Ma'arrat an Nu'man	Ma'arrat al-Numan	SY	35.643	36.668	
Ma'loula	Maaloula	SY	33.845	36.546	
Ma'reb	Ma'rib	YE	15.46	45.33	72968
Maale Adumim	Maale Adumim	PS	31.777	35.298	
Maaloula	Maaloula	SY	33.845	36.546	
Maalula	Maaloula	SY	33.845	36.546	
Maan	Ma'an	JO	30.2	35.73	248382
Maarat al-Numan	Ma'arrat al-Numan	SY	35.643	36.668	
Maaret al-Numan	Ma'arrat al-Numan	SY	35.643	36.668	
Maarrat al-Nu'man	Ma'arrat al-Numan	SY	35.643	36.668	
Macao	Macau	MO	22.2	113.55	1821274
Maceio	Maceió	BR	-9.67	-35.74	3395981
Macomia	Macomia	MZ	-12.25	40.13	
Madaya	Madaya	SY	33.69	36.1	
Madinah	Medina	SA	24.47	39.61	109223
Madinat an Nasr	Nasr City	EG	30.06	31.33	
Madras	Chennai	IN	13.09	80.28	1264527
Maghazi	Maghazi	PS	31.421	34.385	
Mahabad	Mahābād	IR	36.76	45.72	125446
Mahmoudiya	Mahmudiyah	IQ	33.063	44.367	
Mahmudiyah	Mahmudiyah	IQ	33.063	44.367	
Maikop	Maykop	RU	44.61	40.11	528293
Maimana	Maymana	AF	35.92	64.78	1133453
Majdal Shams	Majdal Shams	IL	33.267	35.77	
Makati	Makati City	PH	14.55	121.03	1703417
Makeyevka	Makiivka	UA	48.05	37.93	702320
Makhmour	Makhmour	IQ	35.776	43.579	
Makhmur	Makhmour	IQ	35.776	43.579	
Makiyivka	Makiivka	UA	48.05	37.93	702320
Makka	Mecca	SA	21.43	39.83	104515
Makkah	Mecca	SA	21.43	39.83	104515
Malaga	Málaga	ES	36.72	-4.42	2514256
Malikiyah	Al Mālikīyah	SY	37.18	42.14	173530
Malmo	Malmö	SE	55.61	13	2692969
Malmoe	Malmö	SE	55.61	13	2692969
Malé	Male	MV	4.18	73.51	1282027
Manas	Manas	KG	43.06	74.48	
Manbidj	Manbij	SY	36.53	37.95	167357
Manchester	Manchester	US	42.991	-71.463	
Mangaluru	Mangalore	IN	12.92	74.86	1263780
Manhattan	Manhattan	US	40.783	-73.966	
Mansoura	Al Manşūrah	EG	31.04	31.38	360761
Mar-a-Lago	Mar-a-Lago	US	26.677	-80.037	
Maras	Kahramanmaraş	TR	37.58	36.93	310859
Marawi	Marawi City	PH	8	124.28	1701053
Mareb	Ma'rib	YE	15.46	45.33	72968
Marib	Ma'rib	YE	15.46	45.33	72968
Marikana	Marikana	ZA	-25.7	27.48	
Marinka	Mar'yinka	UA	47.95	37.51	701845
Mariupol'	Mariupol	UA	47.1	37.54	701822
Marj	Al Marj	LY	32.49	20.83	88903
Marj 'Uyun	Marjayoun	LB	33.361	35.591	
Marja	Marjah	AF	31.52	64.12	
Marjah	Marjah	AF	31.52	64.12	
Marjayoun	Marjayoun	LB	33.361	35.591	
Marjeyoun	Marjayoun	LB	33.361	35.591	
Marrakech	Marrakesh	MA	31.63	-8	2542997
Marsa Matrouh	Mersa Matruh	EG	31.35	27.24	352733
Marsa Matruh	Mersa Matruh	EG	31.35	27.24	352733
Marsa al-Brega	Al Burayqah	LY	30.41	19.57	2215210
Marsa el Brega	Al Burayqah	LY	30.41	19.57	2215210
Marseilles	Marseille	FR	43.3	5.38	2995469
Maryinka	Mar'yinka	UA	47.95	37.51	701845
Mashad	Mashhad	IR	36.32	59.57	124665
Masisi	Masisi	CD	-1.4	28.82	
Masnaa	Masnaa	LB	33.7	35.93	
Masqat	Muscat	OM	23.58	58.41	287286
Masyaf	Maşyāf	SY	35.07	36.34	167046
Matamoros	Heroica Matamoros	MX	25.88	-97.5	3523466
Maungdaw	Maungdaw	MM	20.82	92.37	
Mawasi	Al-Mawasi	PS	31.34	34.26	
Mawlamyaing	Mawlamyine	MM	16.49	97.63	1308465
Mawsil	Mosul	IQ	36.34	43.12	99072
Mayadeen	Al Mayādīn	SY	35.02	40.45	173480
Mayadin	Al Mayādīn	SY	35.02	40.45	173480
Mazar-e Sharif	Mazār-e Sharīf	AF	36.71	67.11	1133616
Mazar-e-Sharif	Mazār-e Sharīf	AF	36.71	67.11	1133616
Mazar-i-Sharif	Mazār-e Sharīf	AF	36.71	67.11	1133616
Mazari Sharif	Mazār-e Sharīf	AF	36.71	67.11	1133616
Mazatlan	Mazatlán	MX	23.23	-106.41	3996322
Mbombela	Nelspruit	ZA	-25.47	30.97	971534
Medellin	Medellín	CO	6.25	-75.56	3674962
Meghri	Meghri	AM	38.903	46.246	
Mehtarlam	Mehtarlam	AF	34.671	70.209	
Mekele	Mek'ele	ET	13.5	39.48	331180
Mekelle	Mek'ele	ET	13.5	39.48	331180
Meknes	Meknès	MA	33.89	-5.55	2542715
Melaka	Malacca	MY	2.2	102.24	1734759
Menaka	Ménaka	ML	15.92	2.4	2453514
Menbij	Manbij	SY	36.53	37.95	167357
Menlo Park	Menlo Park	US	37.453	-122.182	
Merca	Marka	SO	1.72	44.77	54225
Merida	Mérida	MX	20.98	-89.62	3523349
Merida	Mérida	VE	8.59	-71.16	3632308
Merka	Marka	SO	1.72	44.77	54225
Merv	Mary	TM	37.59	61.83	1218667
Meshed	Mashhad	IR	36.32	59.57	124665
Metema	Metema	ET	12.958	36.153	
Metula	Metula	IL	33.277	35.578	
Metulla	Metula	IL	33.277	35.578	
Mezze	Mezzeh	SY	33.5	36.25	
Mezzeh	Mezzeh	SY	33.5	36.25	
Midi	Midi	YE	16.32	42.81	
Milano	Milan	IT	45.46	9.19	3173435
Minamisoma	Minamisoma	JP	37.642	140.957	
Mingaora	Mingora	PK	34.78	72.36	1170395
Minova	Minova	CD	-1.71	29.02	
Minya	Al Minyā	EG	28.09	30.76	360686
Miram Shah	Miranshah	PK	33.0	70.07	
Miran Shah	Miranshah	PK	33.0	70.07	
Miranshah	Miranshah	PK	33.0	70.07	
Mirpur	New Mirpur	PK	33.15	73.75	1169027
Misrata	Mişrātah	LY	32.38	15.09	2214846
Misratah	Mişrātah	LY	32.38	15.09	2214846
Mistrata	Mişrātah	LY	32.38	15.09	2214846
Misurata	Mişrātah	LY	32.38	15.09	2214846
Mitrovica	Mitrovicë	XK	42.88	20.87	789225
Mits'iwa	Massawa	ER	15.61	39.47	330546
Moadamiya	Moadamiyah	SY	33.461	36.193	
Moadamiyah	Moadamiyah	SY	33.461	36.193	
Mocha	Mocha	YE	13.321	43.25	
Mocimboa da Praia	Mocimboa da Praia	MZ	-11.346	40.351	
Mocímboa da Praia	Mocimboa da Praia	MZ	-11.346	40.351	
Mogadiscio	Mogadishu	SO	2.04	45.34	53654
Mogilev	Mahilyow	BY	53.92	30.34	625665
Mokha	Mocha	YE	13.321	43.25	
Molenbeek	Molenbeek	BE	50.85	4.33	
Molenbeek-Saint-Jean	Molenbeek	BE	50.85	4.33	
Mong Kok	Mong Kok	HK	22.32	114.17	
Monte Carlo	Monaco	MC	43.73	7.42	2993458
Monte-Carlo	Monaco	MC	43.73	7.42	2993458
Montreal	Montréal	CA	45.51	-73.59	6077243
Morek	Mūrak	SY	35.38	36.69	166640
Moskva	Moscow	RU	55.75	37.62	524901
Mouadamiyah	Moadamiyah	SY	33.461	36.193	
Moulmein	Mawlamyine	MM	16.49	97.63	1308465
Mpeketoni	Mpeketoni	KE	-2.389	40.697	
Mpondwe	Mpondwe	UG	0.039	29.725	
Mt. Hagen	Mount Hagen	PG	-5.86	144.23	2090409
Muadamiyat	Moadamiyah	SY	33.461	36.193	
Muenchen	Munich	DE	48.14	11.58	2867714
Muenster	Münster	DE	51.96	7.63	2867543
Muharraq	Al Muharraq	BH	26.26	50.61	290332
Mukacheve	Mukachevo	UA	48.44	22.72	700646
Mukden	Shenyang	CN	41.79	123.43	2034937
Mullaitivu	Mullaitivu	LK	9.267	80.814	
Munster	Münster	DE	51.96	7.63	2867543
Muqdadiya	Al Miqdādīyah	IQ	33.98	44.94	99062
Muqdadiyah	Al Miqdādīyah	IQ	33.98	44.94	99062
Muqdisho	Mogadishu	SO	2.04	45.34	53654
Murzuk	Murzuq	LY	25.92	13.92	2214603
Musa Qal'ah	Musa Qala	AF	32.44	64.74	
Musa Qala	Musa Qala	AF	32.44	64.74	
Muzaffarabad	Muzaffarābād	PK	34.37	73.47	1169607
Myawaddy	Myawadi	MM	16.69	98.51	1308052
Mykolaiv	Mykolayiv	UA	46.97	32	700569
Mysuru	Mysore	IN	12.3	76.64	1262321
Mytilini	Mytilene	GR	39.11	26.56	256866
München	Munich	DE	48.14	11.58	2867714
N'djamena	N'Djamena	TD	12.11	15.04	2427123
NYC	New York City	US	40.71	-74.01	5128581
Nabatieh	Nabatîyé et Tahta	LB	33.38	35.48	278913
Nabatiyah	Nabatîyé et Tahta	LB	33.38	35.48	278913
Nabatiye et Tahta	Nabatîyé et Tahta	LB	33.38	35.48	278913
Nabatiyeh	Nabatîyé et Tahta	LB	33.38	35.48	278913
Naberezhnye Chelny	Naberezhnyye Chelny	RU	55.73	52.41	523750
Nabulus	Nablus	PS	32.22	35.25	282615
Nahariya	Nahariyya	IL	33.01	35.1	294117
Nahr al-Bared	Nahr al-Bared	LB	34.512	35.961	
Najran	Najrān	SA	17.49	44.13	103630
Nakhichevan	Nakhchivan	AZ	39.21	45.41	147429
Nalchik	Nal’chik	RU	43.5	43.62	523523
Nalut	Nālūt	LY	31.87	10.98	2214433
Namp'o	Namp’o	KP	38.74	125.41	1873757
Nampo	Namp’o	KP	38.74	125.41	1873757
Nanking	Nanjing	CN	32.06	118.78	1799962
Napoli	Naples	IT	40.85	14.27	3172394
Naqoura	En Nâqoûra	LB	33.12	35.14	278832
Nara	Nara-shi	JP	34.69	135.8	1855612
Narayanganj	Nārāyanganj	BD	23.61	90.5	1185155
Nasir	Nasir	SS	8.6	33.07	
Nasiriya	Nasiriyah	IQ	31.06	46.26	98854
Nasiriyya	Nasiriyah	IQ	31.06	46.26	98854
Nasr City	Nasr City	EG	30.06	31.33	
Nassiriya	Nasiriyah	IQ	31.06	46.26	98854
Natanz	Natanz	IR	33.513	51.916	
Natsrat	Nazareth	IL	32.7	35.3	294098
Naxcivan	Nakhchivan	AZ	39.21	45.41	147429
Naypyidaw	Nay Pyi Taw	MM	19.75	96.13	6611854
Naypyitaw	Nay Pyi Taw	MM	19.75	96.13	6611854
Nazerat	Nazareth	IL	32.7	35.3	294098
Nazran	Nazran’	RU	43.23	44.77	523064
Nazret	Nazrēt	ET	8.55	39.27	330186
Nazreth	Nazrēt	ET	8.55	39.27	330186
Ndjamena	N'Djamena	TD	12.11	15.04	2427123
Neom	Neom	SA	28.0	35.2	
New York	New York City	US	40.71	-74.01	5128581
New York, NY	New York City	US	40.71	-74.01	5128581
Newcastle	Newcastle upon Tyne	GB	54.97	-1.61	2641673
Newtown	Newtown	US	41.413	-73.303	
Nickelsdorf	Nickelsdorf	AT	47.94	17.07	
Nikolaev	Mykolayiv	UA	46.97	32	700569
Nimule	Nimule	SS	3.596	32.064	
Nir Oz	Nir Oz	IL	31.309	34.403	
Nis	Niš	RS	43.32	21.9	787657
Nizhny Novgorod	Nizhniy Novgorod	RU	56.33	44	520555
Nizwa	Nizwá	OM	22.93	57.53	286987
Nkandla	Nkandla	ZA	-28.62	31.09	
Noril'sk	Norilsk	RU	69.35	88.2	1497337
Noumea	Nouméa	NC	-22.27	166.45	2139521
Novaya Kakhovka	Nova Kakhovka	UA	46.75	33.35	699839
Novgorod	Velikiy Novgorod	RU	58.52	31.27	519336
Novoazovsk	Novoazovs'k	UA	47.11	38.09	699675
Nowshera	Nowshera	PK	34.015	71.975	
Nubbul	Nubl	SY	36.38	36.99	166331
Nubul	Nubl	SY	36.38	36.99	166331
Nuernberg	Nürnberg	DE	49.45	11.08	2861650
Nuku'alofa	Nuku‘alofa	TO	-21.14	-175.2	4032402
Nukualofa	Nuku‘alofa	TO	-21.14	-175.2	4032402
Nur-Sultan	Astana	KZ	51.18	71.45	1526273
Nuremberg	Nürnberg	DE	49.45	11.08	2861650
Nursultan	Astana	KZ	51.18	71.45	1526273
Nuseirat	An Nuşayrāt	PS	31.45	34.39	281109
Nuseirat camp	An Nuşayrāt	PS	31.45	34.39	281109
Nusseirat	An Nuşayrāt	PS	31.45	34.39	281109
Nyiragongo	Nyiragongo	CD	-1.52	29.25	
Nzerekore	Nzérékoré	GN	7.76	-8.82	2416969
Oaxaca City	Oaxaca	MX	17.07	-96.72	3522507
Obari	Ubari	LY	26.59	12.78	2219235
Odessa	Odesa	UA	46.48	30.73	698740
Ofakim	Ofaqim	IL	31.31	34.62	293992
Okap	Cap-Haïtien	HT	19.76	-72.2	3728474
Olympia	Olympia	GR	37.638	21.63	
Oostende	Ostend	BE	51.22	2.93	2789786
Oporto	Porto	PT	41.15	-8.61	2735943
Ordzhonikidze	Vladikavkaz	RU	43.04	44.67	473249
Orebro	Örebro	SE	59.27	15.21	2686657
Orel	Orël	RU	52.97	36.08	515012
Orleans	Orléans	FR	47.9	1.9	2989317
Oroumieh	Orūmīyeh	IR	37.55	45.08	121801
Orumiyeh	Orūmīyeh	IR	37.55	45.08	121801
Oryol	Orël	RU	52.97	36.08	515012
Oskemen	Ust-Kamenogorsk	KZ	49.97	82.61	1520316
Oswiecim	Oświęcim	PL	50.03	19.21	3089658
Ouarzazate	Ouarzazat	MA	30.92	-6.89	2540850
P'yongyang	Pyongyang	KP	39.03	125.75	1871859
Padua	Padova	IT	45.41	11.89	3171728
Pafos	Paphos	CY	34.78	32.42	146214
Pahalgam	Pahlgām	IN	34.02	75.32	1260880
Palikir	Palikir - National Government Center	FM	6.92	158.16	2081986
Palma	Palma	MZ	-10.77	40.48	
Palma de Mallorca	Palma	ES	39.57	2.65	2512989
Palmyra	Tadmur	SY	34.56	38.28	163808
Panama City	Panamá	PA	8.99	-79.52	3703443
Panjim	Panaji	IN	15.5	73.83	1260607
Panmunjom	Panmunjom	KP	37.956	126.677	
Parachinar	Parachinar	PK	33.899	70.101	
Parchin	Parchin	IR	35.52	51.77	
Pasay City	Pasay	PH	14.54	121	1694611
Patan	Pātan	NP	27.68	85.31	1282931
Pathankot	Pathānkot	IN	32.27	75.65	1260137
Patra	Pátra	GR	38.24	21.73	255683
Patras	Pátra	GR	38.24	21.73	255683
Pearl Harbor	Pearl Harbor	US	21.36	-157.95	
Pec	Peć	XK	42.66	20.29	787157
Pecs	Pécs	HU	46.07	18.23	3046526
Pegu	Bago	MM	17.34	96.48	1300466
Peiping	Beijing	CN	39.91	116.4	1816670
Peiraieus	Piraeus	GR	37.94	23.65	255274
Peja	Peć	XK	42.66	20.29	787157
Peking	Beijing	CN	39.91	116.4	1816670
Penang	George Town	MY	5.41	100.34	1735106
Perm'	Perm	RU	58.01	56.25	511196
Petach Tikva	Petaẖ Tiqva	IL	32.09	34.89	293918
Petah Tikva	Petaẖ Tiqva	IL	32.09	34.89	293918
Petaẖ Tiqwa	Petaẖ Tiqva	IL	32.09	34.89	293918
Petersberg	Königswinter	DE	50.68	7.19	2885734
Petersburg	Saint Petersburg	RU	59.94	30.31	498817
Petion-Ville	Pétionville	HT	18.51	-72.29	3719028
Petra	Petra	JO	30.32	35.48	
Petrograd	Saint Petersburg	RU	59.94	30.31	498817
Petropavlovsk-Kamchatskiy	Petropavlovsk-Kamchatsky	RU	53.04	158.65	2122104
Petropolis	Petrópolis	BR	-22.5	-43.18	3454031
Philly	Philadelphia	US	39.95	-75.16	4560349
Phoenix	Phoenix	ZA	-29.705	31.005	
Pibor	Pibor	SS	6.8	33.13	368552
Pietersburg	Polokwane	ZA	-23.9	29.47	965289
Pindi	Rawalpindi	PK	33.6	73.05	1166993
Plzen	Pilsen	CZ	49.75	13.38	3068160
Plzeň	Pilsen	CZ	49.75	13.38	3068160
Poipet	Paoy Paet	KH	13.66	102.56	1830194
Pokhran	Pokaran	IN	26.92	71.92	1259460
Pol-e Khomri	Pul-e Khumrī	AF	35.94	68.72	1130490
Pondicherry	Puducherry	IN	11.93	79.83	1259425
Poona	Pune	IN	18.52	73.86	1259229
Popayan	Popayán	CO	2.44	-76.61	3671916
Port Arthur	Port Arthur	AU	-43.147	147.851	
Port Stanley	Stanley	FK	-51.69	-57.86	3426691
Port Vila	Port-Vila	VU	-17.74	168.31	2135171
Port au Prince	Port-au-Prince	HT	18.54	-72.34	3718426
Port-of-Spain	Port of Spain	TT	10.67	-61.52	3573890
Porton Down	Porton Down	GB	51.13	-1.7	
Posen	Poznań	PL	52.41	16.93	3088171
Poti	P’ot’i	GE	42.14	41.67	612366
Potosi	Potosí	BO	-19.58	-65.75	3907584
Poznan	Poznań	PL	52.41	16.93	3088171
Praha	Prague	CZ	50.09	14.42	3067696
Prayagraj	Allahābād	IN	25.44	81.84	1278994
Preah Vihear	Preah Vihear	KH	14.39	104.68	
Presevo	Presevo	RS	42.309	21.649	
Pressburg	Bratislava	SK	48.15	17.11	3060972
Preševo	Presevo	RS	42.309	21.649	
Pripyat	Pripyat	UA	51.405	30.057	
Prishtina	Pristina	XK	42.67	21.17	786714
Prishtinë	Pristina	XK	42.67	21.17	786714
Priština	Pristina	XK	42.67	21.17	786714
Prypiat	Pripyat	UA	51.405	30.057	
Przemysl	Przemyśl	PL	49.78	22.77	761168
Przewodow	Przewodow	PL	50.47	23.93	
Przewodów	Przewodow	PL	50.47	23.93	
Pul-i-Khumri	Pul-e Khumrī	AF	35.94	68.72	1130490
Punggye	Punggye-ri	KP	41.28	129.08	
Punggye-ri	Punggye-ri	KP	41.28	129.08	
Pusan	Busan	KR	35.1	129.03	1838524
Pyeongtaek	Pyeongtaek	KR	36.99	127.09	
Pylos	Pylos	GR	36.914	21.696	
Pyongchang	Pyeongchang	KR	37.37	128.39	1838469
Qabatiya	Qabāţīyah	PS	32.41	35.28	282476
Qabatiyah	Qabāţīyah	PS	32.41	35.28	282476
Qacentina	Constantine	DZ	36.37	6.61	2501152
Qaim	Al-Qaim	IQ	34.369	41.094	
Qala-i-Naw	Qala i Naw	AF	34.99	63.13	1129867
Qalamoun	Qalamoun	SY	33.9	36.6	
Qalamun	Qalamoun	SY	33.9	36.6	
Qalqilya	Qalqīlyah	PS	32.19	34.97	282457
Qalqilyah	Qalqīlyah	PS	32.19	34.97	282457
Qamishli	Al Qāmishlī	SY	37.05	41.23	173377
Qamishly	Al Qāmishlī	SY	37.05	41.23	173377
Qana	Qana	LB	33.209	35.299	
Qandahar	Kandahār	AF	31.61	65.71	1138336
Qaraghandy	Karagandy	KZ	49.8	73.1	609655
Qaraqosh	Al-Hamdaniya	IQ	36.27	43.38	92430
Qaraqush	Al-Hamdaniya	IQ	36.27	43.38	92430
Qasserine	Kasserine	TN	35.17	8.84	2473457
Qatif	Al Qaţīf	SA	26.57	50.01	108927
Qayyara	Qayyarah	IQ	35.8	43.29	
Qayyarah	Qayyarah	IQ	35.8	43.29	
Qena	Qinā	EG	26.16	32.73	350550
Qina	Qinā	EG	26.16	32.73	350550
Qiryat Shemona	Qiryat Shmona	IL	33.21	35.57	293825
Quantico	Quantico	US	38.522	-77.294	
Qudsaya	Qudsaya	SY	33.533	36.216	
Qudsayya	Qudsaya	SY	33.533	36.216	
Quebec	Québec	CA	46.81	-71.21	6325494
Quebec City	Québec	CA	46.81	-71.21	6325494
Queens	Queens	US	40.681	-73.837	
Quemoy	Kinmen	TW	24.44	118.36	
Queretaro	Santiago de Querétaro	MX	20.59	-100.39	3991164
Quibdo	Quibdó	CO	5.69	-76.66	3671116
Qum	Qom	IR	34.64	50.88	119208
Quneitra	Al Qunayţirah	SY	33.13	35.82	173334
Qunu	Qunu	ZA	-31.78	28.62	
Qurghonteppa	Bokhtar	TJ	37.83	68.78	1220747
Qusair	Al Quşayr	SY	34.51	36.58	173322
Qusayr	Al Quşayr	SY	34.51	36.58	173322
Qŭrghonteppa	Bokhtar	TJ	37.83	68.78	1220747
Ra's Lanuf	Ras Lanuf	LY	30.5	18.55	
Ra's al 'Ayn	Ras al-Ain	SY	36.85	40.071	
Racak	Racak	XK	42.43	21.02	
Rafah	Rafaḩ	PS	31.3	34.24	281102
Rafiah	Rafaḩ	PS	31.3	34.24	281102
Rajkot	Rājkot	IN	22.29	70.79	1258847
Rajshahi	Rājshāhi	BD	24.37	88.6	1185128
Rakka	Ar Raqqah	SY	35.95	39.01	172955
Ram Allah	Ramallah	PS	31.9	35.2	282239
Ramle	Ramla	IL	31.93	34.87	293768
Ramstein	Ramstein-Miesenbach	DE	49.44	7.56	2850536
Ramtha	Ar Ramthā	JO	32.56	36.01	250336
Rangoon	Yangon	MM	16.81	96.16	1298824
Raqa	Ar Raqqah	SY	35.95	39.01	172955
Raqqa	Ar Raqqah	SY	35.95	39.01	172955
Raqqah	Ar Raqqah	SY	35.95	39.01	172955
Ras Al Khaimah	Ras Al Khaimah City	AE	25.79	55.94	291074
Ras Isa	Ras Isa	YE	15.12	42.6	
Ras Laffan	Ras Laffan	QA	25.9	51.55	
Ras Lanuf	Ras Lanuf	LY	30.5	18.55	
Ras Tanura	Ras Tanura	SA	26.644	50.159	
Ras al Khaymah	Ras Al Khaimah City	AE	25.79	55.94	291074
Ras al-Ain	Ras al-Ain	SY	36.85	40.071	
Ras al-Ayn	Ras al-Ain	SY	36.85	40.071	
Ras al-Khaimah	Ras Al Khaimah City	AE	25.79	55.94	291074
Rason	Rajin	KP	42.26	130.28	2042645
Rastan	Ar Rastan	SY	34.93	36.73	172946
Račak	Racak	XK	42.43	21.02	
Rehovot	Reẖovot	IL	31.89	34.81	293725
Renk	Renk	SS	11.74	32.8	378487
Reval	Tallinn	EE	59.44	24.75	588409
Reyhanli	Reyhanlı	TR	36.27	36.57	302355
Reykjavik	Reykjavík	IS	64.14	-21.9	3413829
Rheims	Reims	FR	49.27	4.03	2984114
Rhodes	Ródos	GR	36.44	28.22	400666
Rio	Rio de Janeiro	BR	-22.91	-43.18	3451190
Riyad	Riyadh	SA	24.69	46.72	108410
Rmelan	Rmelan	SY	37.0	41.95	
Robotyne	Robotyne	UA	47.45	35.84	
Rodos	Ródos	GR	36.44	28.22	400666
Roma	Rome	IT	41.89	12.51	3169070
Rostov-on-Don	Rostov-na-Donu	RU	47.23	39.72	501175
Roszke	Roszke	HU	46.188	20.036	
Rovno	Rivne	UA	50.62	26.23	695594
Rubaya	Rubaya	CD	-1.55	28.87	
Rubezhnoye	Rubizhne	UA	49.01	38.38	695274
Rukban	Rukban	JO	33.31	38.7	
Rumaylan	Rmelan	SY	37.0	41.95	
Rutba	Ar Ruţbah	IQ	33.04	40.29	98677
Rutbah	Ar Ruţbah	IQ	33.04	40.29	98677
Rutshuru	Rutshuru	CD	-1.19	29.45	
Ryazan	Ryazan’	RU	54.63	39.69	500096
Ryazan'	Ryazan’	RU	54.63	39.69	500096
Rzeszow	Rzeszów	PL	50.04	22	759734
Röszke	Roszke	HU	46.188	20.036	
Sa'ada	Sa'dah	YE	16.94	43.76	71334
Saada	Sa'dah	YE	16.94	43.76	71334
Saadah	Sa'dah	YE	16.94	43.76	71334
Sabha	Sabhā	LY	27.04	14.43	2212775
Sabhar	Savar	BD	23.858	90.267	
Sabra	Sabra	LB	33.862	35.498	
Sabrata	Şabrātah	LY	32.79	12.49	2212771
Sabratah	Şabrātah	LY	32.79	12.49	2212771
Sabratha	Şabrātah	LY	32.79	12.49	2212771
Sadah	Sa'dah	YE	16.94	43.76	71334
Saida	Sidon	LB	33.56	35.37	268064
Saigon	Ho Chi Minh City	VN	10.82	106.63	1566083
Saint John's	Saint John’s	AG	17.12	-61.84	3576022
Saint Louis	St. Louis	US	38.63	-90.2	4407066
Saint-Etienne	Saint-Étienne	FR	45.43	4.39	2980291
Sake	Sake	CD	-1.57	29.05	
Salalah	Şalālah	OM	17.02	54.09	286621
Salamiyah	As Salamīyah	SY	35.01	37.05	164947
Salamiyeh	As Salamīyah	SY	35.01	37.05	164947
Salfit	Salfīt	PS	32.08	35.18	282039
Salif	Salif	YE	15.31	42.68	
Salisbury	Harare	ZW	-17.83	31.05	890299
Salonica	Thessaloníki	GR	40.64	22.93	734077
Salonika	Thessaloníki	GR	40.64	22.93	734077
Salqin	Salqīn	SY	36.14	36.45	164898
Salvador da Bahia	Salvador	BR	-12.97	-38.51	3450554
Samara	Sāmarrā’	IQ	34.2	43.89	91597
Samarqand	Samarkand	UZ	39.65	66.96	1216265
Samarra	Sāmarrā’	IQ	34.2	43.89	91597
Samarra'	Sāmarrā’	IQ	34.2	43.89	91597
Samawa	As Samawah	IQ	31.33	45.29	98530
Samawah	As Samawah	IQ	31.33	45.29	98530
Samos	Samos	GR	37.757	26.977	
San Cristobal	San Cristóbal	VE	7.77	-72.22	3628473
San Cristobal de las Casas	San Cristóbal de las Casas	MX	16.73	-92.64	3519537
San Jose	San José	CR	9.93	-84.08	3621849
San Sebastian	Donostia / San Sebastián	ES	43.31	-1.97	3110044
San Sebastián	Donostia / San Sebastián	ES	43.31	-1.97	3110044
San Vicente del Caguan	San Vicente del Caguan	CO	2.115	-74.77	
San Vicente del Caguán	San Vicente del Caguan	CO	2.115	-74.77	
San'a	Sanaa	YE	15.35	44.21	71137
Sana	Sanaa	YE	15.35	44.21	71137
Sana'a	Sanaa	YE	15.35	44.21	71137
Sanaá	Sanaa	YE	15.35	44.21	71137
Sangin	Sangīn	AF	32.07	64.84	1127547
Sanliurfa	Şanlıurfa	TR	37.17	38.79	298333
Santa Cruz	Santa Cruz de la Sierra	BO	-17.79	-63.18	3904906
Santiago	Santiago de los Caballeros	DO	19.45	-70.7	3492914
Santiago de Chile	Santiago	CL	-33.46	-70.65	3871336
San‘a'	Sanaa	YE	15.35	44.21	71137
Sao Jose dos Campos	São José dos Campos	BR	-23.18	-45.89	3448636
Sao Paulo	São Paulo	BR	-23.55	-46.64	3448439
Sao Tome	São Tomé	ST	0.34	6.73	2410763
Saragossa	Zaragoza	ES	41.66	-0.88	3104324
Saraqeb	Sarāqib	SY	35.86	36.81	164816
Saraqib	Sarāqib	SY	35.86	36.81	164816
Saravan	Saravan	IR	27.371	62.334	
Sarmada	Sarmada	SY	36.186	36.724	
Sarmin	Sarmin	SY	35.903	36.726	
Savar	Savar	BD	23.858	90.267	
Say'un	Seiyun	YE	15.943	48.787	
Sayda	Sidon	LB	33.56	35.37	268064
Sayeda Zeinab	Sayyida Zeinab	SY	33.444	36.341	
Sayun	Seiyun	YE	15.943	48.787	
Sayyida Zainab	Sayyida Zeinab	SY	33.444	36.341	
Sayyida Zeinab	Sayyida Zeinab	SY	33.444	36.341	
Sayyidah Zaynab	Sayyida Zeinab	SY	33.444	36.341	
Schengen	Schengen	LU	49.47	6.37	
Schiphol	Schiphol	NL	52.31	4.76	
Sebastopol	Sevastopol	UA	44.61	33.52	694423
Sebha	Sabhā	LY	27.04	14.43	2212775
Sederot	Sderot	IL	31.53	34.6	293619
Segou	Ségou	ML	13.43	-6.22	2451478
Sehwan Sharif	Sehwan	PK	26.42	67.86	1165789
Seiyoun	Seiyun	YE	15.943	48.787	
Seiyun	Seiyun	YE	15.943	48.787	
Sejong City	Sejong	KR	36.59	127.29	11523293
Sekondi-Takoradi	Takoradi	GH	4.9	-1.76	2294915
Semipalatinsk	Semey	KZ	50.43	80.27	1519422
Senaki	Senak’i	GE	42.27	42.07	612053
Sennar	Sinnar	SD	13.57	33.57	367644
Seongju	Seongju	KR	35.919	128.283	
Sere Kaniye	Ras al-Ain	SY	36.85	40.071	
Serekaniye	Ras al-Ain	SY	36.85	40.071	
Setif	Sétif	DZ	36.19	5.41	2481700
Sevare	Sevare	ML	14.53	-4.1	
Severodonetsk	Sievierodonetsk	UA	48.95	38.49	691999
Seville	Sevilla	ES	37.38	-5.97	2510911
Sha'irat	Shayrat	SY	34.49	36.91	
Shaddadah	Shaddadi	SY	36.053	40.731	
Shaddadi	Shaddadi	SY	36.053	40.731	
Shahat	Shahat	LY	32.828	21.862	
Shakahola	Shakahola	KE	-3.01	39.68	
Sharm al-Sheikh	Sharm el-Sheikh	EG	27.92	34.33	349340
Sharm ash Shaykh	Sharm el-Sheikh	EG	27.92	34.33	349340
Sharm el Sheikh	Sharm el-Sheikh	EG	27.92	34.33	349340
Sharpeville	Sharpeville	ZA	-26.69	27.87	
Shatila	Sabra	LB	33.862	35.498	
Shayrat	Shayrat	SY	34.49	36.91	
Shayrat airbase	Shayrat	SY	34.49	36.91	
Shchastya	Shchastia	UA	48.74	39.23	694725
Sheberghan	Shibirghān	AF	36.67	65.75	1125444
Sheikh Zuwaid	Sheikh Zuweid	EG	31.216	34.11	
Sheikh Zuweid	Sheikh Zuweid	EG	31.216	34.11	
Shejaiya	Shujaiya	PS	31.5	34.48	
Shibirghan	Shibirghān	AF	36.67	65.75	1125444
Shigatse	Rikaze	CN	29.25	88.88	1279715
Shijaiyah	Shujaiya	PS	31.5	34.48	
Shingal	Sinjār	IQ	36.32	41.88	448149
Shire	Inda Silasē	ET	14.1	38.28	334227
Shirokino	Shyrokyne	UA	47.1	37.82	
Shkoder	Shkodër	AL	42.07	19.51	3184081
Shujaiya	Shujaiya	PS	31.5	34.48	
Shujaiyya	Shujaiya	PS	31.5	34.48	
Shusha	Şuşa	AZ	39.76	46.75	147105
Shushi	Şuşa	AZ	39.76	46.75	147105
Shyrokyne	Shyrokyne	UA	47.1	37.82	
Siauliai	Šiauliai	LT	55.93	23.32	594739
Sidra	Es Sider	LY	30.63	18.35	
Sieverodonetsk	Sievierodonetsk	UA	48.95	38.49	691999
Sigonella	Sigonella	IT	37.4	14.92	
Simla	Shimla	IN	31.1	77.17	1256237
Sinjar	Sinjār	IQ	36.32	41.88	448149
Sint-Jans-Molenbeek	Molenbeek	BE	50.85	4.33	
Sinuiju	Sinŭiju	KP	40.1	124.4	2040893
Sirnak	Şırnak	TR	37.51	42.45	300640
Sirt	Sirte	LY	31.21	16.59	2210554
Sitra	Sitrah	BH	26.15	50.62	290104
Skadovsk	Skadovs’k	UA	46.12	32.91	693709
Skhirat	Skhirat	MA	33.85	-7.04	
Slaviansk	Sloviansk	UA	48.87	37.62	693468
Slavyansk	Sloviansk	UA	48.87	37.62	693468
Slemani	As Sulaymānīyah	IQ	35.56	45.43	98463
Slovyansk	Sloviansk	UA	48.87	37.62	693468
Smara	Smara	EH	26.741	-11.672	
Smyrna	İzmir	TR	38.41	27.14	311046
Sofiya	Sofia	BG	42.7	23.32	727011
Sohae	Sohae	KP	39.66	124.71	
Solhan	Solhan	BF	13.08	0.6	
Solo	Surakarta	ID	-7.56	110.83	1625812
Sopore	Sopur	IN	34.29	74.47	1255714
Soul	Seoul	KR	37.57	126.98	1835848
Sour	Tyre	LB	33.27	35.19	267008
Speicher	Speicher	IQ	34.67	43.54	
Spin Boldak	Spin Boldak	AF	31.0	66.4	
Srebrenica	Srebrenica	BA	44.106	19.297	
Sri Vijaya Puram	Port Blair	IN	11.67	92.75	1259385
Sriharikota	Sriharikota	IN	13.72	80.23	
St John's	St. John's	CA	47.56	-52.71	6324733
St Louis	St. Louis	US	38.63	-90.2	4407066
St Petersburg	Saint Petersburg	RU	59.94	30.31	498817
St. Denis	Saint-Denis	FR	48.94	2.35	2980916
St. Gallen	Sankt Gallen	CH	47.42	9.37	2658822
St. George's	Saint George's	GD	12.05	-61.75	3579925
St. Paul	Saint Paul	US	44.94	-93.09	5045360
St. Petersburg	Saint Petersburg	RU	59.94	30.31	498817
Stalinabad	Dushanbe	TJ	38.54	68.78	1221874
Stalingrad	Volgograd	RU	48.72	44.5	472757
Stanleyville	Kisangani	CD	0.52	25.19	212730
Stanytsya Luhans’ka	Stanytsia Luhanska	UA	48.65	39.48	692953
Starobil’s’k	Starobilsk	UA	49.28	38.91	692832
Staten Island	Staten Island	US	40.562	-74.14	
Stavropol	Stavropol’	RU	45.04	41.97	487846
Stavropol'	Stavropol’	RU	45.04	41.97	487846
Stepanakert	Xankandi	AZ	39.82	46.75	146970
Stettin	Szczecin	PL	53.43	14.55	3083829
Subic	Olongapo	PH	14.83	120.28	1697175
Suhaj	Sohag	EG	26.56	31.69	347796
Suhar	Sohar	OM	24.35	56.71	286282
Sukhumi	Sokhumi	GE	43.01	40.99	611847
Sulaimani	As Sulaymānīyah	IQ	35.56	45.43	98463
Sulaimaniya	As Sulaymānīyah	IQ	35.56	45.43	98463
Sulaimaniyah	As Sulaymānīyah	IQ	35.56	45.43	98463
Sulaymaniya	As Sulaymānīyah	IQ	35.56	45.43	98463
Sulaymaniyah	As Sulaymānīyah	IQ	35.56	45.43	98463
Suleimaniya	As Sulaymānīyah	IQ	35.56	45.43	98463
Sumgait	Sumqayıt	AZ	40.59	49.67	584923
Sumqayit	Sumqayıt	AZ	40.59	49.67	584923
Sur	Tyre	LB	33.27	35.19	267008
Surat	Sūrat	IN	21.2	72.83	1255364
Surt	Sirte	LY	31.21	16.59	2210554
Suruc	Suruç	TR	36.98	38.43	300075
Susa	Sousse	TN	35.83	10.64	2464915
Suwayda	As-Suwayda	SY	32.71	36.57	172408
Suweida	As-Suwayda	SY	32.71	36.57	172408
Suweon	Suwon	KR	37.29	127.01	1835553
Sverdlovsk	Yekaterinburg	RU	56.85	60.61	1486209
Swat	Swat	PK	35.2	72.4	
Swat Valley	Swat	PK	35.2	72.4	
Sweida	As-Suwayda	SY	32.71	36.57	172408
Syevyerodonets’k	Sievierodonetsk	UA	48.95	38.49	691999
Syracuse	Siracusa	IT	37.08	15.29	2523083
Sévaré	Sevare	ML	14.53	-4.1	
Ta'if	Ta’if	SA	21.27	40.42	107968
Ta'izz	Taiz	YE	13.58	44.02	70225
Taba	Taba	EG	29.49	34.89	
Tabaqa	Ath Thawrah	SY	35.84	38.55	172374
Tabqa	Ath Thawrah	SY	35.84	38.55	172374
Tacloban City	Tacloban	PH	11.24	125	1684712
Tadmor	Tadmur	SY	34.56	38.28	163808
Taegu	Daegu	KR	35.87	128.59	1835329
Taejon	Daejeon	KR	36.35	127.38	1835235
Tahrir Square	Tahrir Square	EG	30.0444	31.2357	
Taibei	Taipei	TW	25.05	121.53	1668341
Taif	Ta’if	SA	21.27	40.42	107968
Taizz	Taiz	YE	13.58	44.02	70225
Taji	Taji	IQ	33.52	44.25	
Takrit	Tikrīt	IQ	34.62	43.68	90150
Tal Abyad	Tal Abyad	SY	36.697	38.957	
Tal Afar	Tall ‘Afar	IQ	36.38	42.45	90393
Tal Affar	Tall ‘Afar	IQ	36.38	42.45	90393
Tal Rifaat	Tall Rif‘at	SY	36.47	37.09	163476
Tal Tamr	Tell Tamer	SY	36.658	40.371	
Talbisah	Tallbīsah	SY	34.84	36.73	163779
Talbiseh	Tallbīsah	SY	34.84	36.73	163779
Taldou	Al-Hula	SY	34.88	36.53	
Talkalakh	Tallkalakh	SY	34.67	36.26	163533
Tall 'Afar	Tall ‘Afar	IQ	36.38	42.45	90393
Tall Abyad	Tal Abyad	SY	36.697	38.957	
Tall Afar	Tall ‘Afar	IQ	36.38	42.45	90393
Tall Kalakh	Tallkalakh	SY	34.67	36.26	163533
Tall Rifat	Tall Rif‘at	SY	36.47	37.09	163476
Taluqan	Taloqan	AF	36.74	69.53	1123004
Tamatave	Toamasina	MG	-18.15	49.4	1053384
Tananarive	Antananarivo	MG	-18.91	47.54	1070940
Tanda	Ţanţā	EG	30.79	31	347497
Tanf	Tanf	SY	33.489	38.645	
Tanger	Tangier	MA	35.77	-5.8	2530335
Tangiers	Tangier	MA	35.77	-5.8	2530335
Tarabulus	Tripoli	LB	34.43	35.84	266826
Tarabulus	Tripoli	LY	32.89	13.19	2210247
Tarhouna	Tarhuna	LY	32.44	13.63	2210221
Tarhunah	Tarhuna	LY	32.44	13.63	2210221
Tarin Kot	Tarinkot	AF	32.63	65.88	1122747
Tarin Kowt	Tarinkot	AF	32.63	65.88	1122747
Tartar	Terter	AZ	40.34	46.93	584871
Tartous	Ţarţūs	SY	34.89	35.89	163345
Tartouss	Ţarţūs	SY	34.89	35.89	163345
Tavoy	Dawei	MM	14.08	98.19	1293625
Taxila	Taxila	PK	33.746	72.839	
Ta‘izz	Taiz	YE	13.58	44.02	70225
Teheran	Tehran	IR	35.69	51.42	112931
Teknaf	Teknāf	BD	20.86	92.3	1185095
Tel Abyad	Tal Abyad	SY	36.697	38.957	
Tel Aviv-Jaffa	Tel Aviv	IL	32.08	34.78	293397
Tel Aviv-Yafo	Tel Aviv	IL	32.08	34.78	293397
Tel Rifaat	Tall Rif‘at	SY	36.47	37.09	163476
Tel Tamer	Tell Tamer	SY	36.658	40.371	
Tel-Aviv	Tel Aviv	IL	32.08	34.78	293397
Telafar	Tall ‘Afar	IQ	36.38	42.45	90393
Tell Abyad	Tal Abyad	SY	36.697	38.957	
Tell Rifaat	Tall Rif‘at	SY	36.47	37.09	163476
Tell Tamer	Tell Tamer	SY	36.658	40.371	
Terezin	Terezin	CZ	50.511	14.15	
Termez	Tirmiz	UZ	37.22	67.28	1215957
Ternopol	Ternopil	UA	49.55	25.59	691650
Tessalit	Tessalit	ML	20.2	1.01	
Tetouan	Tétouan	MA	35.58	-5.37	2528910
Teverya	Tiberias	IL	32.79	35.53	293322
Thantlang	Thantlang	MM	22.7	93.43	
The Bronx	Bronx	US	40.85	-73.866	
Theresienstadt	Terezin	CZ	50.511	14.15	
Thessaloniki	Thessaloníki	GR	40.64	22.93	734077
Thies	Thiès	SN	14.79	-16.93	2244802
Thimpu	Thimphu	BT	27.47	89.64	1252416
Tiananmen	Tiananmen	CN	39.9055	116.3976	
Tiananmen Square	Tiananmen	CN	39.9055	116.3976	
Tientsin	Tianjin	CN	39.14	117.18	1792947
Tiflis	Tbilisi	GE	41.69	44.83	611717
Tighina	Bender	MD	46.83	29.48	618577
Tikrit	Tikrīt	IQ	34.62	43.68	90150
Tillaberi	Tillabéri	NE	14.21	1.45	2438678
Times Square	Times Square	US	40.758	-73.9855	
Timika	Timika	ID	-4.528	136.888	
Timisoara	Timişoara	RO	45.75	21.23	665087
Tirane	Tirana	AL	41.33	19.82	3183875
Tiranë	Tirana	AL	41.33	19.82	3183875
Tirin Kot	Tarinkot	AF	32.63	65.88	1122747
Titograd	Podgorica	ME	42.44	19.26	3193044
Tobruq	Tobruk	LY	32.09	23.95	81302
Togliatti	Tol’yatti	RU	53.53	49.35	482283
Tolyatti	Tol’yatti	RU	53.53	49.35	482283
Tombouctou	Timbuktu	ML	16.77	-3.01	2449067
Tongchang-ri	Sohae	KP	39.66	124.71	
Tora Bora	Tora Bora	AF	34.12	70.2	
Torez	Chystyakove	UA	48.04	38.6	691374
Torino	Turin	IT	45.07	7.69	3165524
Torkham	Torkham	PK	34.12	71.09	
Torkham Gate	Torkham	PK	34.12	71.09	
Torrejon	Torrejón de Ardoz	ES	40.46	-3.47	3107784
Torreon	Torreón	MX	25.54	-103.42	3981254
Torshavn	Tórshavn	FO	62.01	-6.77	2611396
Torun	Toruń	PL	53.01	18.6	3083271
Toshkent	Tashkent	UZ	41.26	69.22	1512569
Tozkhurmato	Ţūz Khūrmātū	IQ	34.89	44.63	90026
Trivandrum	Thiruvananthapuram	IN	8.49	76.95	1254163
Tromso	Tromsø	NO	69.65	18.96	3133895
Tselinograd	Astana	KZ	51.18	71.45	1526273
Tshwane	Pretoria	ZA	-25.74	28.19	964137
Tsingtao	Qingdao	CN	36.06	120.38	1797929
Tskhinvali	Ts’khinvali	GE	42.23	43.97	611403
Tubas	Ţūbās	PS	32.32	35.37	281581
Tubruq	Tobruk	LY	32.09	23.95	81302
Tucuman	San Miguel de Tucumán	AR	-26.82	-65.22	3836873
Tulkarem	Ţūlkarm	PS	32.31	35.03	281577
Tulkarm	Ţūlkarm	PS	32.31	35.03	281577
Turkana	Lodwar	KE	3.12	35.6	189280
Turkmenabat	Türkmenabat	TM	39.07	63.58	1219649
Turkmenbashi	Türkmenbaşy	TM	40.02	52.96	601594
Turkmenbasy	Türkmenbaşy	TM	40.02	52.96	601594
Tuxtla Gutierrez	Tuxtla	MX	16.76	-93.11	3515001
Tuz Khormato	Ţūz Khūrmātū	IQ	34.89	44.63	90026
Tuz Khurmato	Ţūz Khūrmātū	IQ	34.89	44.63	90026
Tver'	Tver	RU	56.86	35.9	480060
Tyumen'	Tyumen	RU	57.15	65.53	1488754
Tzfat	Safed	IL	32.96	35.5	293100
Ugledar	Vuhledar	UA	47.78	37.25	
Ujung Pandang	Makassar	ID	-5.15	119.43	1622786
Ulaanbaatar	Ulan Bator	MN	47.91	106.88	2028462
Ulan Batar	Ulan Bator	MN	47.91	106.88	2028462
Umm Al Quwain	Umm Al Quwain City	AE	25.56	55.56	290594
Umm Qasr	Umm Qaşr	IQ	30.04	47.92	89824
Uralsk	Oral	KZ	51.23	51.37	608668
Urfa	Şanlıurfa	TR	37.17	38.79	298333
Urmia	Orūmīyeh	IR	37.55	45.08	121801
Urumchi	Ürümqi	CN	43.8	87.6	1529102
Urumqi	Ürümqi	CN	43.8	87.6	1529102
Utoya	Utoya	NO	60.02	10.25	
Utøya	Utoya	NO	60.02	10.25	
Uzhhorod	Uzhgorod	UA	48.62	22.3	690548
Vaalimaa	Vaalimaa	FI	60.6	27.84	
Valetta	Valletta	MT	35.9	14.51	2562305
Valparaiso	Valparaíso	CL	-33.04	-71.63	3868626
Varosha	Varosha	CY	35.11	33.95	
Vatican	Vatican City	VA	41.9	12.45	6691831
Veliky Novgorod	Velikiy Novgorod	RU	58.52	31.27	519336
Velyka Novosilka	Velyka Novosilka	UA	47.84	36.84	
Venezia	Venice	IT	45.44	12.33	3164603
Victoria	Hong Kong	HK	22.28	114.17	1819729
Vina del Mar	Viña del Mar	CL	-33.02	-71.55	3868121
Vinnitsa	Vinnytsya	UA	49.23	28.48	689558
Vinnytsia	Vinnytsya	UA	49.23	28.48	689558
Visegrad	Višegrad	BA	43.78	19.29	3187681
Vishakhapatnam	Visakhapatnam	IN	17.68	83.2	1253102
Vitoria	Gasteiz / Vitoria	ES	42.85	-2.67	3104499
Vitoria	Vitória	BR	-20.32	-40.34	3444924
Vitoria-Gasteiz	Gasteiz / Vitoria	ES	42.85	-2.67	3104499
Vitsyebsk	Vitebsk	BY	55.19	30.2	620127
Vizag	Visakhapatnam	IN	17.68	83.2	1253102
Vlore	Vlorë	AL	40.47	19.48	3183719
Volchansk	Vovchans’k	UA	50.29	36.94	689304
Vovchansk	Vovchans’k	UA	50.29	36.94	689304
Vuhledar	Vuhledar	UA	47.78	37.25	
Vung Tau	Vũng Tàu	VN	10.35	107.08	1562414
Wad Madani	Wad Medani	SD	14.4	33.52	364103
Wadi Barada	Wadi Barada	SY	33.65	36.15	
Wadi Musa	Petra	JO	30.32	35.48	
Wagah	Wagah	PK	31.604	74.573	
Wahran	Oran	DZ	35.7	-0.64	2485926
Wajima	Wajima	JP	37.39	136.9	
Walikale	Walikale	CD	-1.42	28.05	
Wall Street	Wall Street	US	40.706	-74.009	
Wana	Wana	PK	32.299	69.573	
Warszawa	Warsaw	PL	52.23	21.01	756135
Washington D.C.	Washington	US	38.9	-77.04	4140963
Washington DC	Washington	US	38.9	-77.04	4140963
Washington, D.C.	Washington	US	38.9	-77.04	4140963
Washington, DC	Washington	US	38.9	-77.04	4140963
Weldiya	Woldiya	ET	11.831	39.6	
Wenchuan	Wenchuan	CN	31.48	103.59	
West Jerusalem	Jerusalem	IL	31.77	35.22	281184
Westgate	Westgate	KE	-1.2571	36.8034	
Westminster	Westminster	GB	51.4995	-0.1333	
Wien	Vienna	AT	48.21	16.37	2761369
Wilno	Vilnius	LT	54.69	25.28	593116
Wimbledon	Wimbledon	GB	51.42	-0.21	
Woldiya	Woldiya	ET	11.831	39.6	
Wonsan	Wŏnsan	KP	39.15	127.44	1866923
Wroclaw	Wrocław	PL	51.1	17.03	3081368
Wuerzburg	Würzburg	DE	49.79	9.95	2805615
Wurzburg	Würzburg	DE	49.79	9.95	2805615
Xi'an	Xi’an	CN	34.26	108.93	1790630
Xian	Xi’an	CN	34.26	108.93	1790630
Xigaze	Rikaze	CN	29.25	88.88	1279715
Xocali	Xocalı	AZ	39.91	46.79	147774
Yabroud	Yabrūd	SY	33.97	36.66	162627
Yabrud	Yabrūd	SY	33.97	36.66	162627
Yafo	Jaffa	IL	32.05	34.75	
Yanbu al Bahr	Yanbu	SA	24.09	38.06	100425
Yaounde	Yaoundé	CM	3.87	11.52	2220957
Yarkand	Shache	CN	38.42	77.24	1280037
Yarmouk	Yarmouk	SY	33.474	36.303	
Yarmouk camp	Yarmouk	SY	33.474	36.303	
Yarmuk	Yarmouk	SY	33.474	36.303	
Yasinovataya	Yasynuvata	UA	48.13	37.86	688373
Yeisk	Yeysk	RU	46.71	38.27	466885
Yenakievo	Yenakiieve	UA	48.23	38.21	688148
Yenakiyeve	Yenakiieve	UA	48.23	38.21	688148
Yeonpyeong	Yeonpyeong	KR	37.66	125.7	
Yerushalayim	Jerusalem	IL	31.77	35.22	281184
Yevpatoria	Yevpatoriya	UA	45.2	33.37	688105
Yining	Yining	CN	43.909	81.277	
Yongbyon	Yongbyon	KP	39.8	125.75	
Ypres	Ieper	BE	50.85	2.89	2795100
Yuksekova	Yüksekova	TR	37.57	44.29	296173
Za'atari	Zaatari	JO	32.29	36.33	
Zaatari	Zaatari	JO	32.29	36.33	
Zaatari camp	Zaatari	JO	32.29	36.33	
Zabadani	Az Zabadānī	SY	33.72	36.1	172059
Zahlah	Zahlé	LB	33.85	35.9	266045
Zahle	Zahlé	LB	33.85	35.9	266045
Zahleh	Zahlé	LB	33.85	35.9	266045
Zahraa	Al-Zahraa	SY	36.39	37.01	
Zakho	Zaxo	IQ	37.15	42.69	89570
Zakhu	Zaxo	IQ	37.15	42.69	89570
Zalinjay	Zalingei	SD	12.91	23.47	363533
Zamboanga City	Zamboanga	PH	6.91	122.07	1679432
Zamfara	Gusau	NG	12.17	6.66	2339937
Zamzam	Zamzam	SD	13.49	25.31	
Zamzam camp	Zamzam	SD	13.49	25.31	
Zanjan	Zanjān	IR	36.68	48.5	111453
Zanzibar City	Zanzibar	TZ	-6.16	39.2	148730
Zaporizhia	Zaporizhzhya	UA	47.82	35.19	687700
Zaporizhzhia	Zaporizhzhya	UA	47.82	35.19	687700
Zaporozhia	Zaporizhzhya	UA	47.82	35.19	687700
Zaporozhye	Zaporizhzhya	UA	47.82	35.19	687700
Zawia	Az Zāwīyah	LY	32.76	12.73	2218970
Zawiya	Az Zāwīyah	LY	32.76	12.73	2218970
Zawiyah	Az Zāwīyah	LY	32.76	12.73	2218970
Zeebrugge	Zeebrugge	BE	51.33	3.2	
Zefat	Safed	IL	32.96	35.5	293100
Zhangaozen	Zhanaozen	KZ	43.34	52.86	607610
Zhitomir	Zhytomyr	UA	50.26	28.68	686967
Zinjibar	Zinjibār	YE	13.13	45.38	69426
Zinjubar	Zinjibār	YE	13.13	45.38	69426
Zolote	Zolote	UA	48.69	38.52	
Zouar	Zouar	TD	20.45	16.517	
Zubair	Az Zubayr	IQ	30.39	47.7	98245
Zubayr	Az Zubayr	IQ	30.39	47.7	98245
Zuerich	Zürich	CH	47.37	8.55	2657896
Zurich	Zürich	CH	47.37	8.55	2657896
Zuwara	Zuwārah	LY	32.93	12.08	2208425
Zuwarah	Zuwārah	LY	32.93	12.08	2208425
Zvecan	Zvečan	XK	42.91	20.84	783770
Zwara	Zuwārah	LY	32.93	12.08	2208425
al-Anad	Al-Anad	YE	13.18	44.77	
al-Arish	Arish	EG	31.13	33.8	361546
al-Bab	Al Bāb	SY	36.37	37.52	174018
al-Dana	Ad Dānā	SY	36.21	36.77	174259
al-Fashir	El Fasher	SD	13.63	25.35	379555
al-Foua	Al-Fu'ah	SY	36.013	36.699	
al-Fouaa	Al-Fu'ah	SY	36.013	36.699	
al-Hasaka	Al Ḩasakah	SY	36.5	40.75	173811
al-Hasakah	Al Ḩasakah	SY	36.5	40.75	173811
al-Hodeida	Al Ḩudaydah	YE	14.8	42.95	79415
al-Maghazi	Maghazi	PS	31.421	34.385	
al-Mawasi	Al-Mawasi	PS	31.34	34.26	
al-Mayadeen	Al Mayādīn	SY	35.02	40.45	173480
al-Najaf	Najaf	IQ	32.03	44.35	98860
al-Qamishli	Al Qāmishlī	SY	37.05	41.23	173377
al-Qusair	Al Quşayr	SY	34.51	36.58	173322
al-Ramadi	Ramadi	IQ	33.42	43.31	98717
al-Raqqa	Ar Raqqah	SY	35.95	39.01	172955
al-Shaddadi	Shaddadi	SY	36.053	40.731	
al-Sidra	Es Sider	LY	30.63	18.35	
al-Tabqa	Ath Thawrah	SY	35.84	38.55	172374
al-Tal	At Tall	SY	33.61	36.31	172349
al-Tanf	Tanf	SY	33.489	38.645	
al-Udeid	Al Udeid	QA	25.117	51.315	
al-Zahra	Al-Zahraa	SY	36.39	37.01	
as-Suwayda	As-Suwayda	SY	32.71	36.57	172408
eastern Ghouta	Ghouta	SY	33.52	36.43	
the Hague	The Hague	NL	52.08	4.3	2747373
İstanbul	Istanbul	TR	41.01	28.95	745044
Ḩalabjah	Ḩalabja	IQ	35.18	45.99	96205
`;
