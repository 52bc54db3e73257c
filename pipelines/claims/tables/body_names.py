"""Companies, authorities and associations of one word that no person is called.

Own collection, of names that news of several countries carries without saying what they are.
"""

BODIES = frozenset(
    # Authorities, alliances and seats of governments.
    """
    Acas Asean Bafin Bundesbank Bundesrat Bundestag Defra Ecowas Eskom Europol Eurostat Fifa Frontex Holyrood Interpol
    Isro Mercosur Mossad Nafdac Nasscom Nato Ofcom Ofgem Ofsted Ofwat Opec Roscosmos Sebi Stormont Uefa Unesco Unicef
    Whitehall
    """.split()
    # Associations, parties and armed groups.
    + "Fatah Greenpeace Hamas Hezbollah Hizbullah Likud Oxfam Unison Unite".split()
    # Companies.
    + """
    Airbnb Airbus Aldi Alibaba Allianz Asda AstraZeneca Baidu Boeing ByteDance Carrefour Citigroup Costco Danone
    Deloitte
    EasyJet Equinor Ericsson Facebook Flipkart Foxconn Gazprom Glencore Google Heineken Huawei Hyundai Ikea Infosys
    Instagram Lidl Lufthansa Maersk Mastercard Meta Microsoft Moderna Morrisons Nestle Nestlé Netflix Nissan Nokia
    Novartis Nvidia OpenAI Palantir PayPal Paytm Petrobras Pfizer Qantas Qualcomm Reddit Renault Rosneft Ryanair
    Safaricom Samsung Sanofi Softbank SpaceX Spotify Starbucks Stellantis Telstra Tencent Tesco Tesla TikTok Toyota
    Uber Unilever Verizon Vodafone Volkswagen Volvo Waitrose Walmart WhatsApp Xiaomi YouTube Zomato
    """.split()
)
