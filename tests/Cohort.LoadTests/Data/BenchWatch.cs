using System.Globalization;
using Cohort.Facilities.Fetching;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;

namespace Cohort.LoadTests.Data;

/// <summary>What a promo has read: links of three hours each, in eight themes, searchable.</summary>
/// <param name="promo">The promo.</param>
/// <param name="today">The day it is made.</param>
/// <param name="people">Who brings them in turn.</param>
/// <param name="links">How many.</param>
/// <param name="isRead">Somebody reads this promo: all its words are indexed. Of another, the few that make its rows as many as they would be.</param>
internal sealed class BenchWatch(Guid promo, DateOnly today, IReadOnlyList<Guid> people, int links, bool isRead = true)
{
    private const int StemsOfOthers = 3;
    private static readonly string[] Subjects = ["médiation", "accessibilité", "démarches", "illettrisme", "logiciels libres", "jeunesse", "parentalité", "sécurité", "données personnelles", "emploi", "santé", "territoires"];
    private static readonly string[] Forms = ["un atelier", "une enquête", "le guide", "des fiches", "la loi", "un retour d’expérience", "le baromètre"];
    private static readonly string[] Whys = ["Pour notre prochaine séance.", "Parce que les chiffres servent devant les élus.", "À essayer avec des débutants.", ""];

    /// <summary>The rows, each after what it hangs on; made as they are asked for.</summary>
    public IEnumerable<object> Rows()
    {
        var now = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var themes = Enumerable.Range(0, 8).Select(index => new Theme(Guid.CreateVersion7(), promo, Subjects[index], null, index, people[0], now.AddDays(-60))).ToList();
        var tags = Enumerable.Range(0, 40).Select(index => new Tag(promo, string.Create(CultureInfo.InvariantCulture, $"{Subjects[index % Subjects.Length]} {index}"))).ToList();
        return links == 0 ? [] : themes.Concat<object>(tags).Concat(Enumerable.Range(0, links).SelectMany(index => Link(index, now.AddHours(-3 * index), themes, tags)));
    }

    private IEnumerable<object> Link(int index, DateTime at, List<Theme> themes, List<Tag> tags)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        var address = ItemAddress.Read($"https://site{index % 97}.example/{promo:N}/{number}", out _)!;
        var item = new WatchItem(Guid.CreateVersion7(), promo, address, "", people[index % people.Count], at) { IndexVersion = ItemIndex.Version };
        item.Describe($"{Subjects[index % Subjects.Length]} et {Subjects[(index / 5) % Subjects.Length]} : {Forms[index % Forms.Length]}, numéro {number}");
        var why = Whys[index % Whys.Length];
        ItemIntake.Speak(item, address.Pasted, why, item.AddedBy, at);
        item.Themes.Add(new ItemTheme(item.Id, themes[index % themes.Count].Id, promo));
        item.Tags.Add(new ItemTag(item.Id, tags[index % tags.Count].Id, promo));
        var words = new ItemWordList();
        words.Add(WordPlace.Title, item.Title);
        words.Add(WordPlace.Tag, tags[index % tags.Count].Name);
        words.Add(WordPlace.Why, why);
        words.Add(WordPlace.Site, item.Site);
        var page = new PageCard(item.AddressHash);
        page.Take(new PageRead(item.Address, "") { Language = "fr", Author = "Une personne", Minutes = 1 + (index % 12) }, at);
        return [item, .. isRead ? [page] : Array.Empty<object>(), .. item.Voices, .. item.Themes, .. item.Tags, new ItemText(item.Id) { Words = isRead ? words.Words : "" }, .. words.Weights.Take(isRead ? int.MaxValue : StemsOfOthers).Select(one => new ItemStem(promo, one.Key, at, item.Id, one.Value))];
    }
}
