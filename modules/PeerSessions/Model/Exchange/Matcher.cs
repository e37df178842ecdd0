using Cohort.Facilities.Search;

namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>An offer and a request that are about the same thing. By: the words they share, or empty when it is the competence alone.</summary>
internal sealed record Match(PeerEntry Offer, PeerEntry Request, string By);

/// <summary>
/// Which offers answer which requests: they share a word that tells something (by its stem, or by what the promo says is the
/// same), or name the same competence. A table of words, not a comparison of each with each.
/// </summary>
internal static class Matcher
{
    /// <summary>Words that stand in offers of every kind, and so bring nobody together.</summary>
    private static readonly HashSet<string> Empty = [.. FrenchWords.Stems(
        "aide aider apprendre apprentissage atelier base bases basique bien bon bonne cas chose choses comment commencer comprendre créer créations débuter débutant débutante découvrir découverte "
        + "deux donner étape étapes exemple expliquer façon fichier fichiers fonction fonctions fonctionner gérer gestion groupe grand grande idée initiation introduction jour linux mettre mieux minutes montrer "
        + "niveau nouveau nouvelle numérique numériques ordinateur outil outils partage partager petit petite place pouvoir pratique pratiques premier premiers première prendre préparer "
        + "savoir simple simplement souvent temps trouver truc trucs usage usages utile utiles utilisation utiliser vouloir vraiment personne personnes public publics ligne internet logiciel logiciels "
        + "how use using show learn basics").Where(one => one != FrenchWords.StemOf("linux"))];

    /// <summary>All the pairs, in the order of the requests, then of the offers. Nobody is paired with themselves, and closed entries are left out.</summary>
    public static IReadOnlyList<Match> Find(IEnumerable<PeerEntry> entries, IEnumerable<Synonym> synonyms)
    {
        var same = new SameWords(synonyms);
        var open = entries.Where(one => one.IsOpen).ToList();
        var tokens = open.ToDictionary(one => one.Id, one => same.Of(one.Text).Where(word => !Empty.Contains(word.Token)).DistinctBy(word => word.Token).ToList());
        var byToken = new Dictionary<string, List<PeerEntry>>(StringComparer.Ordinal);
        foreach (var offer in open.Where(one => one.Kind == EntryKind.Offer))
        {
            foreach (var token in tokens[offer.Id].Select(one => one.Token).Concat(Competence(offer)))
            {
                if (!byToken.TryGetValue(token, out var list))
                    byToken[token] = list = [];
                list.Add(offer);
            }
        }

        var found = new List<Match>();
        foreach (var request in open.Where(one => one.Kind == EntryKind.Request))
        {
            var words = new Dictionary<Guid, (PeerEntry Offer, List<string> Words)>();
            foreach (var (token, shown) in tokens[request.Id].Select(one => (one.Token, one.Shown)).Concat(Competence(request).Select(one => (one, ""))))
            {
                foreach (var offer in byToken.GetValueOrDefault(token) ?? [])
                {
                    if (offer.PersonId == request.PersonId)
                        continue;
                    if (!words.TryGetValue(offer.Id, out var line))
                        words[offer.Id] = line = (offer, []);
                    if (shown.Length > 0)
                        line.Words.Add(shown);
                }
            }

            found.AddRange(words.Values.OrderBy(one => one.Offer.At).ThenBy(one => one.Offer.Id).Select(one => new Match(one.Offer, request, string.Join(", ", one.Words))));
        }

        return found;
    }

    private static IEnumerable<string> Competence(PeerEntry one) => one.CompetenceId is { } node ? [$"competence {node}"] : [];
}
