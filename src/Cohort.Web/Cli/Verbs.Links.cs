using System.CommandLine;
using Cohort.Watch.Contracts;

namespace Cohort.Web.Cli;

/// <summary>The verbs that take links in and give them out.</summary>
internal static partial class Verbs
{
    private static Command LinksAdd()
    {
        var addresses = new Argument<string[]>("URL") { Description = "Addresses; without any, one a line from standard input.", Arity = ArgumentArity.ZeroOrMore };
        var (promo, by) = (Promo(), By());
        var why = new Option<string>("--why") { Description = "Why for the promo, in a sentence.", DefaultValueFactory = _ => "" };
        var verb = new Command("add", "Puts addresses on the list of a promo; what is there is joined. 65: some are refused.") { addresses, promo, by, why };
        verb.SetAction((parsed, _) => Links.Add(parsed.GetValue(addresses) ?? [], parsed.GetValue(promo), parsed.GetValue(by), parsed.GetValue(why) ?? ""));
        return verb;
    }

    private static Command LinksImport()
    {
        var (file, promo, by, dryRun) = (AFile("Bookmarks (HTML), CSV, JSON, OPML, Markdown, or a zip of them; 20 MB and 20,000 links at most."), Promo(), By(), DryRun());
        var verb = new Command("import", "Takes the links of a file in, all or none; the same file twice changes nothing more. 65: something is to be recovered by hand.") { file, promo, by, dryRun };
        verb.SetAction((parsed, _) => Links.Import(parsed.GetRequiredValue(file), parsed.GetValue(promo), parsed.GetValue(by), parsed.GetValue(dryRun)));
        return verb;
    }

    private static Command LinksExport()
    {
        var promo = Promo();
        var format = new Option<LinkFormat>("--format")
        {
            Description = "html (bookmarks; the default), csv, json, md, opml (the sources), atom or jsonfeed.",
            CustomParser = result => Links.Format(result.Tokens is [var one] ? one.Value : "") is { } known ? known : Wrong(result),
            DefaultValueFactory = _ => LinkFormat.Html,
        };
        var to = new Option<FileInfo?>("--out") { Description = "The file to write; it must not exist. Without it: standard output." };
        var verb = new Command("export", "Writes the list of a promo as a file.") { promo, format, to };
        verb.SetAction((parsed, _) => Links.Export(parsed.GetValue(promo), parsed.GetValue(format), parsed.GetValue(to)));
        return verb;
    }

    private static LinkFormat Wrong(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--format is one of html, csv, json, md, opml, atom, jsonfeed.");
        return LinkFormat.Html;
    }

    private static Option<string?> Promo() => new("--promo") { Description = "Id or name of the promo.", Required = true };

    private static Option<string?> By() => new("--by") { Description = "E-mail address of the member in whose name. Without it: in nobody's." };
}
