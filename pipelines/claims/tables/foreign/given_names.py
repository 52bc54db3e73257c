"""Given names of other languages: they tell genders, and where a name begins.

Own collection, beside the English one of `given_names`. Names that both women and men bear stand in neither set.
"""

# ruff: noqa: E501 - tables

from __future__ import annotations

FEMALE = frozenset(
    """
    Adriana Agnès Agnese Alba Alena Alessandra Alessia Almudena Amélie Amparo Andreia Anežka Angelika Anja Anke Anneke
    Annelies Annemarie Anouk Antje Antonella Arantxa Astrid Aurélie Bärbel Barbora Beatriz Begoña Berta Birgit Blanca
    Blanka Brigitta Bruna Candela Carina Carla Carlota Carmen Carola Caterina Cécile Célia Céline Chantal Chiara Christa
    Christel Christiane Cinzia Claire Clara Clarissa Claudia Clémence Clotilde Conceição Concepción Corinna Corinne
    Cornelia Cristiana Cristina Dagmar Daniela Danuše Débora Delphine Denisa Dolores Donatella Dora Doris Dorota Dorothea
    Edeltraud Edith Eliška Elfriede Elke Elodie Élodie Eloísa Elvira Émilie Emma Emmanuelle Encarnación Ester Estelle Eugénie
    Eva Fabiana Fátima Federica Fernanda Filipa Fiorella Florence Franca Francesca Frauke Friederike Gabriela Geneviève
    Gertrud Gesine Giada Giorgia Giovanna Gisela Giulia Graça Grazia Greta Gudrun Hana Hanneke Hannelore Hedwig Heide Heidi
    Heike Helena Helga Hélène Henriette Hilde Ilaria Ilona Ilse Immacolata Inês Inés Inge Ingeborg Ingrid Inmaculada Irena
    Irene Irina Irma Irmgard Isabel Isabelle Ivana Iveta Jacqueline Jana Janine Jarmila Jaroslava Jeanne Jiřina Jitka Joana
    Jocelyne Johanna Josefa Josette Juana Judith Juliette Jutta Kamila Karin Karla Karolína Kateřina Katharina Kathrin Katja
    Katrien Katrin Kerstin Klára Kristýna Laetitia Larissa Laura Laurence Lenka Leonie Letícia Liesbeth Lieselotte Lívia Livia
    Loredana Lotte Lourdes María Maria Marie Mary Mariella Mercè Lucía Luciana Lucie Ludmila Luisa Luísa Luise Magali Magda Magdalena Maite Manon Manuela Marcela
    Marcella Margarida Margarita Margot Margrit Mariana Marianne Marieke Marijke Marina Marion Marisa Marjan Markéta Marlene
    Martina Mathilde Maud Mechthild Meike Mercedes Milena Miloslava Mireille Mirella Miriam Mirjam Miroslava Mónica Monika
    Monique Montserrat Muriel Nadège Nadia Nadine Natália Nathalie Nele Nicoletta Nieves Noémie Nuria Núria Odile Olga
    Ornella Paola Pascale Pascaline Patrícia Paula Paulina Pauline Pavla Petra Pia Pilar Raffaella Ramona Raquel Regina
    Renata Renate Rita Rocío Romana Rosa Rosalía Rosaria Rosario Roswitha Růžena Sabine Sabrina Sandra Sandrine Séverine
    Sigrid Silke Silvana Silvia Simona Šárka Sofía Soledad Solange Sonia Sonja Soňa Stéphanie Stefania Stefanie Štěpánka
    Susana Susanne Suzanne Svenja Sylvie Tanja Tatiana Telma Tereza Teresa Theresia Tiziana Ulrike Ursula Ute Valentina
    Valérie Vanda Věra Véronique Viktoria Viola Violaine Virginie Vlasta Wiebke Wilma Yolanda Yvette Yvonne Zdeňka Zdenka Zuzana
    Агата Алевтина Алина Алла Алёна Анастасия Ангелина Анжела Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория
    Галина Дарья Диана Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Инга Ирина Карина Кира Клавдия Кристина
    Ксения Лариса Лидия Лилия Любовь Людмила Маргарита Марина Мария Марья Надежда Наталия Наталья Нина Оксана Олеся Ольга
    Полина Раиса Регина Римма Светлана София Софья Тамара Татьяна Ульяна Фаина Эльвира Эльмира Юлия Яна
    """.split()
)
MALE = frozenset(
    """
    Achim Adalbert Adriano Adrien Aitor Alain Alberto Aldo Alejandro Aleš Alessandro Alessio Alexandre Alfonso Alfredo
    Álvaro Ambroise Amedeo Anatole Andreas Andrés Andrzej Angelo Anselmo Antoine Antonín António Antonio Armando Armin Arnaud
    Arnaldo Arne Arno Arturo Augusto Aurélien Axel Baptiste Bart Bartosz Bas Bastien Benedikt Benito Benjamín Benoît Bernardo
    Bernd Bernhard Bertrand Björn Bohumil Bohuslav Bořivoj Břetislav Bruno Burkhard Caetano Camillo Carlo Carlos Carsten Cees
    Celso Cesare César Christoph Christophe Claudio Cláudio Clemens Clément Cornelis Corrado Cristiano Cristóbal Cyril Dalibor
    Damiano Damien Danilo Dario Davi Davide Diego Didier Dieter Dietmar Dietrich Diogo Dirk Domenico Donato Duarte Eberhard
    Eckart Eckhard Édouard Eduardo Edgar Egon Elio Emanuele Émile Emilio Emmanuel Enrico Enrique Enzo Erich Ernesto Ernst
    Esteban Étienne Ettore Eugenio Eugène Evžen Fabien Fabio Fábio Fabrice Fabrizio Federico Felipe Félix Ferdinand Fernando
    Filip Filipe Filippo Flavio Flávio Florian François František Franz Francesco Francisco Franck Frédéric Friedhelm Friedrich
    Fritz Gaël Gaetano Gaspard Gérard Gerd Gerhard Gerrit Ghislain Giacomo Giancarlo Gianfranco Gianluca Gianni Gilles Giorgio
    Giuliano Giuseppe Gonçalo Gonzalo Grégoire Grégory Guido Guilherme Guillaume Guillermo Günter Günther Gustavo Guus Hannes
    Hans Harald Hartmut Heiko Heiner Heinrich Heinz Hélio Helmut Hendrik Henk Henning Henri Henrique Herbert Hermann Hervé
    Holger Horst Hugues Humberto Iago Ignacio Ignazio Igor Iker Íñigo Inácio Isidro Iván Ivo Jacques Jaime Jair Jakub Jaromír
    Jaroslav Javier Jens Jérémie Jérémy Jeroen Jérôme Jesús Jindřich Jiří Joachim João Joaquim Joaquín Jochen Johan Johannes
    Joost Joop Jordi Jörg Jorge Jose José Josef Josep Juan Julien Julio Júlio Jürgen Kamil Karel Karl-Heinz Karsten Kees Klaas
    Klaus Koen Konrad Kurt Ladislav Lars Laurent Leandro Leopoldo Libor Lionel Lodewijk Loïc Lorenzo Lothar Lubomír Luboš
    Luciano Ludger Ludovic Ludvík Ludwig Luigi Luís Luiz Lukáš Lutz Maarten Manfred Manoel Manuel Marcel Marcello Marcelo
    Marco Marcos Marek Mariano Mário Markus Martijn Massimo Mateus Mathias Mathieu Matěj Matteo Matthieu Matthias Mattias
    Maurizio Mauro Maxime Maximilian Menno Michal Michel Miguel Mikel Milan Miloš Miloslav Miroslav Moritz Murilo Nando Nicolás
    Nicolò Niels Niklas Norbert Nuno Octavio Oldřich Olaf Olivier Ondřej Onofre Osvaldo Oswald Ottavio Otto Pablo Paco Paolo Pascal Pasquale
    Patrizio Patrice Pavel Pedro Peer Petr Philippe Piero Pierre Pieter Pietro Přemysl Radim Radek Rafael Raffaele Raimundo Rainer Ralf Ramón
    Raoul Raphaël Raúl Reiner Reinhard Reinhold Rémi Renato Renaud René Ricardo Riccardo Roberto Rodolfo Rodrigo Rogério Roland
    Rolf Rui Romain Roman Romuald Rubén Rüdiger Rudolf Ruud Salvatore Sándor Santiago Sebastián Sebastião Sébastien Sepp Serge
    Sergio Sérgio Siegfried Silvio Sílvio Sjoerd Stanislav Stefan Stefano Stéphane Štěpán Stijn Svatopluk Sven Tadeusz Tarcísio
    Thiago Thibault Thierry Thijs Thorsten Tiago Tilman Tomas Tomáš Tommaso Torsten Ubaldo Udo Ugo Ulrich Umberto Urbano Ulf Uwe
    Václav Valdir Valentin Valerio Vicente Viktor Vilém Vincenzo Vinícius Virgilio Vít Vítor Vittorio Vladimír Vladimir Vladislav
    Vojtěch Volker Waldemar Walther Wellington Werner Wilfried Wilhelm Willem Winfried Wolfgang Wouter Xavier Yann Yannick Yves Yvan
    Zbigniew Zbyněk Zdeněk Zoltán
    Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артем Артур Богдан Борис Вадим Валентин Валерий Василий
    Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Даниил Данила Денис
    Дмитрий Евгений Егор Иван Игорь Илья Иосиф Кирилл Константин Лев Леонид Максим Марат Марк Матвей Михаил Никита Николай
    Олег Павел Пётр Петр Ринат Роман Рустам Руслан Рамзан Ренат Семён Семен Сергей Станислав Степан Тимур Тимофей Фёдор
    Федор Филипп Эдуард Юрий Яков Ян Ярослав
    """.split()
)

PLACES = frozenset(
    "Adelaide Alba Alexandria Carolina Charlotte Clara Diego Florence Georgia Jordan Lourdes Mark Mercedes Regina Rosa Rosario "
    "Santiago Sofia Sofía Victoria Viktoria Virginia Vera Лев Вера Ян Роман Любовь Надежда".split()
)
"""Given names that are places or other words, too."""
