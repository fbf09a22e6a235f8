package prongsai.drafts;
import java.nio.file.*; import java.util.*;
import prongsai.app.CheckJob; import prongsai.layout.Laying; import prongsai.model.Finding;
final class Peek { public static void main(String[] a) throws Exception {
 List<Draft> ds = Drafts.make(Integer.parseInt(a[0]), Long.parseLong(a[1]), Wording.load());
 for (Trial.Kind k : Trial.Kind.values()) { if (!a[3].contains(k.name())) continue;
 Path f = Trial.write(ds, k, Path.of(a[2]), Laying.open());
 long t=System.nanoTime();
 Map<String,CheckJob.Draft> r = Trial.check(ds, k, f);
 System.out.println(k+" "+(System.nanoTime()-t)/1000000+" ms");
 Map<String,Integer> n=new TreeMap<>();
 r.forEach((name, d) -> { for (Finding x : d.findings().findings()) { if (n.merge(x.rule(),1,Integer::sum)<6) System.out.println(name+" "+x.severity()+" "+x.rule()+" "+x.record()+" "+x.field()+" | "+x.quote()+" | "+x.message().th()); }
   if(d.report().head().date().isEmpty()) System.out.println(name+" no date"); });
 System.out.println(n); }
}}
