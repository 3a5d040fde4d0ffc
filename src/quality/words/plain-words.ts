/** Medical words and the plain ones that mean the same, `medical = plain`; a test finds each pair in data/everyday-words.tsv. */
const TABLE = `
renal = kidney
hepatic = liver
gastric = stomach
cardiac = heart
pulmonary = lung
nasal = nose
abdominal = belly
peritoneal = belly
vertebral = spine
lumbar = back
inguinal = groin
pharynx = throat
larynx = voice box
scapula = shoulder blade
clavicle = collarbone
femur = thighbone
femoral = thighbone
tibia = shin
patella = kneecap
humerus = upper arm
coccyx = tailbone
mandible = jaw
esophagus = food pipe
trachea = windpipe
uterus = womb
tympanic = eardrum
umbilicus = belly button
umbilical = belly button
axillary = armpit
gluteal = buttock
myocardium = heart muscle
intestinal obstruction = bowel blockage
myocardial infarction = heart attack
cerebral infarction = stroke
hypertension = high blood pressure
hyperglycemia = high blood sugar
hypoglycemia = low blood sugar
influenza = flu
varicella = chickenpox
zoster = shingles
conjunctivitis = pink eye
pruritus = itching
urticaria = hives
edema = swelling
hemorrhage = bleeding
syncope = fainting
thrombosis = blood clot
embolism = blood clot
enuresis = bedwetting
myopia = nearsighted
pharyngitis = sore throat
otitis media = ear infection
otalgia = ear pain
dorsalgia = back pain
dysphagia = swallowing
hematuria = blood in urine
cystitis = bladder infection
contusion = bruise
laceration = cut
amblyopia = lazy eye
strabismus = crossed eyes
leukemia = blood cancer
fracture = broken bone
knee arthroplasty = knee replacement
hip arthroplasty = hip replacement
shoulder arthroplasty = shoulder replacement
elbow arthroplasty = elbow replacement
ankle arthroplasty = ankle replacement
arthrodesis = joint fusion
cholecystectomy = gallbladder removal
appendectomy = appendix removal
appendicectomy = appendix removal
hysterectomy = womb removal
oophorectomy = ovary removal
orchiectomy = testicle removal
prostatectomy = prostate removal
nephrectomy = kidney removal
cystectomy = bladder removal
gastrectomy = stomach removal
colectomy = bowel removal
splenectomy = spleen removal
pancreatectomy = pancreas removal
hepatectomy = liver resection
pneumonectomy = lung removal
thyroidectomy = thyroid removal
polypectomy = polyp removal
rhinoplasty = nose job
abdominoplasty = tummy tuck
blepharoplasty = eyelid lift
tympanoplasty = eardrum repair
debridement = wound cleaning
lumbar puncture = spinal tap
venipuncture = blood test
radiograph = x-ray
radiography = x-ray
sonography = ultrasound
suture = stitches
sutures = stitches
dilation = widening
occlusion = blocking
ligation = tying off
excision = removal
resection = removal
inpatient = hospital stay
pleural effusion = fluid in lungs
`;

const ES_TABLE = `
hipertensión = presión alta
hemorragia = sangrado
trombo = coágulo
urticaria = ronchas
infarto = ataque al corazón
hipoglucemia = azúcar baja
tórax = pecho
abdomen = barriga
vómitos = vómito
`;

const read = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((row) => row.split(' = ') as [string, string]),
  );

/** Plain words by medical word, by language. */
export const PLAIN_WORDS: Readonly<Record<string, ReadonlyMap<string, string>>> = {en: read(TABLE), es: read(ES_TABLE)};
