using System.CommandLine;
using Cohort.Curriculum.Contracts;

namespace Cohort.Web.Cli;

/// <summary>
/// `cohort VERB`: the same commands as the pages, sent by the house itself. Messages go to stderr; the exit code is 0 when
/// done, 64 for a wrong use, 65 when the file's data is at fault, 70 when we are.
/// </summary>
internal static partial class Verbs
{
    public const int Done = 0, Usage = 64, DataFault = 65, OurFault = 70;

    private static readonly string[] Words = ["migrate", "seed-demo", "framework", "members", "promos", "links", "attendance", "verify", "backup", "restore", "check", "keys", "reset-link", "serve", "help", "--help", "-h", "-?", "--version"];

    /// <summary>The arguments name a verb other than plain `serve`; anything that begins with -- is for the web server.</summary>
    public static bool Names(string[] args) => args is [var first, ..] && first != "serve" && (Words.Contains(first) || !first.StartsWith('-'));

    public static async Task<int> Run(string[] args)
    {
        var parsed = Root().Parse(args is ["help", ..] ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Try: cohort --help");
            return Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Say(failure))
        {
            return failure is Kernel.Refusal or FluentValidation.ValidationException or Kernel.NotFound ? DataFault : OurFault;
        }
    }

    private static bool Say(Exception failure)
    {
        Console.Error.WriteLine(failure is Kernel.NotFound ? "Not found." : failure.Message);
        return true;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Cohort, the learning community of a promo. Without a verb: serves the site (same as `cohort serve`).")
        {
            new Command("serve", "Serves the site (the default). Settings: see the README, for instance --urls http://localhost:5080"),
            Verb("migrate", "Brings the database to the present model. SQLite: after a copy of the file.", Upkeep.Migrate),
            Verb("seed-demo", "Fills an empty database with a demo promo around today's date.", Upkeep.SeedDemo),
            Verb("check", "Looks for hours that do not add up, sealed sheets that were touched, rows that point nowhere, files that are missing or damaged, pending migrations.", Upkeep.Check),
            new Command("framework", "The job frameworks.") { FrameworkImport(), FrameworkExport(), FrameworkDiff() },
            new Command("members", "The people of a promo.") { MembersImport() },
            Verb("promos", "Lists the promos, one a line: id, a tab, name.", Imports.Promos),
            new Command("links", "The links of the watch.") { LinksAdd(), LinksImport(), LinksExport(), LinksKey() },
            new Command("attendance", "The register of sealed attendance sheets.") { AttendanceExport() },
            VerifyFile(),
            ResetLink(),
            new Command("keys", "The keys that protect cookies, forms and links, and those that sign.") { Verb("list", "Lists them, the newest first.", Keys.List), Verb("public", "Prints the public parts of those that sign (PEM), for `verify --key` elsewhere.", Keys.Public), KeysRotate() },
            FileVerb("backup", "Writes the SQLite database and the files into one tar archive, readable by its owner only. Safe while the site runs.", "The archive to write; it must not exist.", Copies.Backup),
            FileVerb("restore", "Puts a backup in place of the SQLite database and the files, which are kept beside. Stop the site first.", "The backup: an archive, or a database alone as earlier versions wrote.", Copies.Restore),
        };
        return root;
    }

    private static Command Verb(string name, string help, Func<Task<int>> run)
    {
        var verb = new Command(name, help);
        verb.SetAction((_, _) => run());
        return verb;
    }

    private static Command FileVerb(string name, string help, string fileHelp, Func<FileInfo, Task<int>> run)
    {
        var file = new Argument<FileInfo>("FILE") { Description = fileHelp };
        var verb = new Command(name, help) { file };
        verb.SetAction((parsed, _) => run(parsed.GetRequiredValue(file)));
        return verb;
    }

    private static Command ResetLink()
    {
        var email = new Argument<string>("EMAIL") { Description = "The address of the account." };
        var verb = new Command("reset-link", "Prints a link to choose a new password, good once and for 24 hours; turns a lost second factor off. Also for the last coordinator.") { email };
        verb.SetAction((parsed, _) => Upkeep.ResetLink(parsed.GetRequiredValue(email)));
        return verb;
    }

    private static Command KeysRotate()
    {
        var revoke = new Option<bool>("--revoke") { Description = "After a leak: what the former keys protected is no longer read. Everybody signs in again." };
        var verb = new Command("rotate", "Makes new ones, which serve from now on; the former ones still read and verify.") { revoke };
        verb.SetAction((parsed, _) => Keys.Rotate(parsed.GetValue(revoke)));
        return verb;
    }

    private static Command MembersImport()
    {
        var (file, dryRun) = (AFile("The CSV file."), DryRun());
        var promo = new Option<string?>("--promo") { Description = "Id or name of the promo.", Required = true };
        var verb = new Command("import", "Invites the people of a CSV file to a promo, and prints each one's link.") { file, dryRun, promo };
        verb.SetAction((parsed, _) => Imports.Members(parsed.GetRequiredValue(file), parsed.GetValue(promo), parsed.GetValue(dryRun)));
        return verb;
    }

    private static Command LinksKey()
    {
        var addresses = new Argument<string[]>("URL") { Description = "Addresses; without any, one a line from standard input.", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Command("key", "Prints for each address its key (same: the same thing), a tab, and its wider key (same: perhaps). 65: some are refused.") { addresses };
        verb.SetAction((parsed, _) => Links.Key(parsed.GetValue(addresses) ?? []));
        return verb;
    }

    private static Command FrameworkImport()
    {
        var (file, sheet, dryRun) = (AFile("CASE 1.0 or 1.1 (JSON), Moodle competencies (CSV), RNCP 4.1 (XML, of any size with --sheet), or our CSV."), Sheet(), DryRun());
        var level = new Option<int?>("--level") { Description = "Depth, from 1, of what workshops give hours to, for a new framework that does not say." };
        var verb = new Command("import", "Takes a framework in, or corrects the one of the same name. 65: some lines were not taken.") { file, sheet, level, dryRun };
        verb.SetAction((parsed, _) => Frameworks.Import(parsed.GetRequiredValue(file), parsed.GetValue(sheet), parsed.GetValue(level), parsed.GetValue(dryRun)));
        return verb;
    }

    private static Command FrameworkExport()
    {
        var framework = new Argument<string>("CODE") { Description = "Code or id of the framework." };
        var format = new Option<FrameworkFormat>("--format") { Description = "Case (1.1, JSON; the default), Csv (ours) or Markdown." };
        var to = new Option<FileInfo?>("--to") { Description = "The file to write; it must not exist. Without it: standard output." };
        var verb = new Command("export", "Writes a framework as a file.") { framework, format, to };
        verb.SetAction((parsed, _) => Frameworks.Export(parsed.GetRequiredValue(framework), parsed.GetValue(format), parsed.GetValue(to)));
        return verb;
    }

    private static Command FrameworkDiff()
    {
        var (file, sheet) = (AFile("A file as for import."), Sheet());
        var verb = new Command("diff", "Tells what a file would change: + new, ~ changed, > moved, - retired. 0: nothing; 1: something.") { file, sheet };
        verb.SetAction((parsed, _) => Frameworks.Diff(parsed.GetRequiredValue(file), parsed.GetValue(sheet)));
        return verb;
    }

    private static Argument<FileInfo> AFile(string help) => new("FILE") { Description = help };

    private static Option<string?> Sheet() => new("--sheet") { Description = "NUMERO_FICHE of the one to take, when an RNCP file holds several: RNCP37674." };

    private static Option<bool> DryRun() => new("--dry-run") { Description = "Tells what would be done, and writes nothing." };
}
