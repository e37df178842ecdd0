using System.CommandLine;

namespace Cohort.Web.Cli;

/// <summary>
/// `cohort VERB`: the same commands as the pages, sent by the house itself. Messages go to stderr; the exit code is 0 when
/// done, 64 for a wrong use, 65 when the file's data is at fault, 70 when we are.
/// </summary>
internal static class Verbs
{
    public const int Done = 0, Usage = 64, DataFault = 65, OurFault = 70;

    private static readonly string[] Words = ["migrate", "seed-demo", "framework", "members", "backup", "restore", "check", "reset-link", "serve", "help", "--help", "-h", "-?", "--version"];

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
            Verb("check", "Looks for hours that do not add up, rows that point nowhere, pending migrations.", Upkeep.Check),
            new Command("framework", "The job frameworks.") { Import("Takes a framework in from a CSV file (type;code;parent;statement).", Imports.Framework, withPromo: false) },
            new Command("members", "The people of a promo.") { Import("Invites the people of a CSV file to a promo, and prints each one's link.", Imports.Members, withPromo: true) },
            ResetLink(),
            FileVerb("backup", "Writes a copy of the SQLite database, readable by its owner only. Safe while the site runs.", "The file to write; it must not exist.", Upkeep.Backup),
            FileVerb("restore", "Puts a backup in place of the SQLite database, which is kept beside it. Stop the site first.", "The backup.", Upkeep.Restore),
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

    private static Command Import(string help, Func<FileInfo, string?, bool, Task<int>> run, bool withPromo)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The CSV file." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tells what would be done, and writes nothing." };
        var promo = new Option<string?>("--promo") { Description = "Id or name of the promo.", Required = withPromo };
        var verb = new Command("import", help) { file, dryRun };
        if (withPromo)
            verb.Add(promo);
        verb.SetAction((parsed, _) => run(parsed.GetRequiredValue(file), withPromo ? parsed.GetValue(promo) : null, parsed.GetValue(dryRun)));
        return verb;
    }
}
