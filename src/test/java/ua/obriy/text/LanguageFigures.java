package ua.obriy.text;
import java.nio.file.*; import java.util.*; import ua.obriy.model.*;
public class LanguageFigures { public static void main(String[] a) throws Exception {
 UkrainianText t = UkrainianText.load(); LanguageDetector d = new LanguageDetector();
 Map<String,int[]> by=new TreeMap<>();
 for (String l : Files.readAllLines(Path.of(a[0]))) { if (l.startsWith("#")) continue; String[] c=l.split("\t");
  String g=d.of(new Analysis(t.analyze(c[1]), List.of())).map(DocumentLanguage::code).orElse("?");
  by.computeIfAbsent(c[0],k->new int[2])[1]++; if (g.equals(c[0])) by.get(c[0])[0]++; else System.out.println(c[0]+" "+g+" "+c[1]); }
 by.forEach((k,v)->System.out.println(k+" "+v[0]+"/"+v[1])); }}
