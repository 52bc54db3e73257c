"""Given names that tell a person's gender.

Own collection: the names most frequent in English-language news, of many origins. Names that both women and men bear
stand in neither set.
"""

FEMALE = frozenset(
    """
    Abigail Adele Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Amal Amanda Amber Amelia Amina Amy
    Ana Anastasia Angela Angelina Anita Ann Anna Anne Annette Annie Antonia April Ariana Arianna Ashley Audrey
    Ava Ayesha Barbara Beatrice Becky Belinda Bernadette Bertha Beth Betsy Betty Beverly Beyonce Bianca Bonnie
    Brenda Bridget Brigitte Brittany Camila Camilla Carla Carly Carmen Carol Carole Carolina Caroline Carolyn
    Carrie Catherine Cathy Cecilia Celine Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara
    Claudia Colleen Condoleezza Connie Cristina Crystal Cynthia Daisy Daniela Danielle Daphne Dawn Debbie
    Deborah Debra Denise Diana Diane Dianne Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena
    Elisabeth Eliza Elizabeth Ella Ellen Eloise Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn
    Fatima Faye Felicia Fiona Florence Frances Francesca Frida Gabriela Gabrielle Georgina Geraldine Gertrude
    Gina Giorgia Gladys Gloria Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Hillary
    HIllary Holly Huma Ida Ilse Imelda Indira Ines Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka
    Jacqueline Jane Janet Janice Jasmine Jeanne Jeannie Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne
    Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Justine Kamala Karen Karin Karina
    Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kayla Kellyanne Kimberly Kirsten Kirstjen Kristen
    Kristin Kristina Larissa Laura Lauren Layla Leah Leila Lena Leticia Lidia Lila Lillian Lily Linda Lisa Liz
    Liza Lois Loretta Lori Lorraine Louise Lucia Lucille Lucy Luisa Lydia Lynda Lynette Lynne Madeleine Madison
    Maggie Maha Malala Malia Mandy Manuela Marcia Margaret Margarita Maria Mariam Mariana Marianne Marie Marilyn
    Marina Marine Marisa Marjorie Marlene Marsha Marta Martha Mary Maryam Matilda Maureen Maxine Megan Meghan
    Melania Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mildred Mina Miranda Miriam Mollie
    Molly Mona Monica Monika Muriel Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nicky Nikki
    Nina Noelle Nora Norma Olga Olivia Oprah Paige Pamela Patricia Patty Paula Pauline Peggy Penelope Penny
    Petra Phyllis Polly Priscilla Rachel Ramona Raquel Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa
    Rosalind Rose Rosemary Roxanne Ruby Ruth Sabrina Sally Salma Samantha Sandra Sara Sarah Savannah Selena
    Serena Sharon Sheila Shelly Sheryl Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie
    Stormy Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tammy Tania Tanya Tara Tatiana Teresa Tess
    Theresa Therese Tiffany Tina Trisha Trudy Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky
    Victoria Viola Violet Vivian Wanda Wendy Whitney Wilhelmina Winnie Yasmin Yolanda Yulia Yvette Yvonne Zainab
    Zoe Ayanna Gal Barbra Cokie Megyn Hallie Elise Tulsi Nadezhda Lyudmila Ekaterina Aung
    """.split()
)
MALE = frozenset(
    """
    Aaron Abdul Abdullah Abraham Abu Adam Adnan Adrian Ahmad Ahmed Alan Albert Alberto Aleksandr Alessandro
    Alexander Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvin Amin Amir Anatoly Anders Andre
    Andreas Andrei Andres Andrew Andrey Andrzej Andy Angus Anthony Antoine Anton Antonin Antonio Antony Archie
    Ari Arkady Arnold Arthur Arturo Aryeh Ashraf Ashton Asif Augustus Avi Barack Barry Bart Bartholomew Bashar
    Basil Ben Benedict Benjamin Benny Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon
    Brendan Brent Brett Brian Bruce Bruno Bryan Caleb Calvin Carl Carlo Carlos Carson Cedric Cesar Chad Charles
    Charlie Chester Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Clayton Clement Cliff
    Clifford Clint Clive Colin Connor Conrad Corey Cory Craig Curtis Cyril Damian Damien Dan Daniel Danny Darius
    Darrell Darren Daryl Dave David Dean Dennis Derek Desmond Devin Diego Dick Didier Dieter Dimitri Dirk Dmitri
    Dmitry Dominic Don Donald Doug Douglas Duncan Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward
    Edwin Ehud Elias Elijah Elliott Elon Emil Emile Emmanuel Enrique Eric Erich Erik Ernest Ernesto Ernst Ethan
    Eugene Evan Evgeny Fabio Farid Felipe Felix Ferdinand Fernando Fidel Floyd Francis Francisco Franco Francois
    François Frank Franklin Franz Fred Freddie Frederic Frederick Fritz Gabriel Gareth Garry Gary Gavin Gene
    Geoff Geoffrey George Georges Gerald Gerard Gerhard Gerry Giacomo Gilbert Giles Giovanni Giuseppe Glen Glenn
    Gordon Graham Grant Greg Gregg Gregory Guillermo Gunther Gus Guy Hamid Hank Hans Harold Harrison Harry
    Harvey Hassan Hector Heinrich Heinz Helmut Henri Henry Herbert Herman Hideo Hiroshi Horst Howard Hubert Hugh
    Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Ilya Imran Ira Isaac Ismail Ivan Jack Jacob Jacques Jaime
    Jake Jamal James Jared Jason Javier Jay Jean-Claude Jean-Marc Jean-Luc Jeff Jeffrey Jens Jeremy Jerome Jerry
    Jesus Jim Jimmy Joachim Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge
    Jose José Josef Joseph Josh Joshua Juan Jules Julian Julio Julius Jurgen Justin Kamal Karim Karl Keith Ken
    Kenneth Kevin Khalid Khaled Kirk Klaus Kofi Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence Len Leo
    Leon Leonard Leonardo Leonid Leopold Lester Lewis Liam Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas
    Luciano Luis Luiz Luke Lyndon Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marko Markus
    Marshall Martin Marty Marvin Mateo Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maximilian
    Maxwell Mehmet Mel Melvin Michael Michel Mick Mickey Miguel Mike Mikhail Miles Milo Milton Mitch Mitchell
    Mitt Mohamed Mohammad Mohammed Muhammad Murray Mustafa Narendra Nasser Nate Nathan Nathaniel Ned Neil Nelson
    Newt Nicholas Nick Nicolas Nigel Nikita Nikola Nikolai Nikolay Noah Noel Norbert Norman Oleg Oliver Olivier
    Omar Orlando Oscar Osama Oswald Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Percy Perry Pete
    Peter Petro Phil Philip Philippe Phillip Pierre Pieter Prakash Quentin Rafael Rahm Rajesh Ralph Ramon
    Randall Randy Rand Rashid Raul Ravi Ray Raymond Recep Reggie Reginald Reince Rex Reza Ricardo Rich Richard
    Rick Ricky Rob Robbie Robby Robert Roberto Rocco Rod Roderick Rodney Rodrigo Roger Roland Rolf Ron Ronald
    Ronny Rory Ross Roy Ruben Rudolf Rudy Rupert Russ Russell Ryan Saad Saddam Salim Salman Salvador Samir Sami
    Samuel Sanjay Scott Sean Sebastian Sepp Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Shimon
    Shinzo Sigmund Silvio Simon Spencer Stan Stanislav Stanley Stefan Stephan Stephen Steve Steven Stewart
    Stuart Sven Tariq Tayyip Ted Terrence Terence Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tommy Tony
    Travis Trent Trevor Trey Tristan Tyler Umar Vaclav Valery Vance Vernon Viktor Victor Vince Vincent Vitaly
    Vladimir Volodymyr Walter Warren Wayne Wendell Werner Wesley Wilbur Wilfred Will William Willie Winston
    Wladimir Wolfgang Woodrow Xavier Yasser Yitzhak Yuri Yusuf Yves Zach Zachary Barron Kanye Xi Abdel Akhtar
    Areeb Haider Nouri Sadiq Aleksei Maksim Ruslan Ramzan Nawaz Asad Bilal Hamza Jamil
    """.split()
)
# Borne by women and men alike; a given name without a gender.
EITHER = frozenset(
    "Alex Andrea Avery Bailey Blake Cameron Casey Chris Dana Drew Frankie Harper Jackie Jamie Jan Jean Jesse "
    "Jessie Jody Jordan Kelly Kerry Kim Lee Leslie Lindsay Lindsey Loren Lynn Morgan Noor Pat Quinn Reese "
    "Riley Robin Rowan Sam Sandy Sasha Shannon Sidney Taylor Terry Tracy".split()
)

GIVEN = FEMALE | MALE | EITHER

SHORT_FORMS = {
    short: frozenset(whole.split(","))
    for short, whole in (
        pair.split(":")
        for pair in """
            Abby:Abigail Al:Albert,Alan,Alfred Alex:Alexander,Alexandra Andy:Andrew Ben:Benjamin Bernie:Bernard
            Bill:William Bob:Robert Charlie:Charles Chris:Christopher,Christine,Christina Chuck:Charles Dan:Daniel
            Dave:David Debbie:Deborah Dick:Richard Don:Donald Ed:Edward,Edwin Fred:Frederick Greg:Gregory Jeff:Jeffrey
            Jerry:Gerald,Jerome Jim:James Joe:Joseph Ken:Kenneth Kate:Katherine,Kathryn Larry:Lawrence Liz:Elizabeth
            Matt:Matthew Mike:Michael Mitch:Mitchell Nick:Nicholas Pat:Patrick,Patricia Pete:Peter Phil:Philip,Phillip
            Rick:Richard Rob:Robert Ron:Ronald Sam:Samuel,Samantha Steve:Steven,Stephen Sue:Susan Ted:Theodore,Edward
            Tim:Timothy Tom:Thomas Tony:Anthony Will:William
        """.split()
    )
}
"""Given names that a short form may stand for: `Mike Weber` is `Michael Weber`."""
