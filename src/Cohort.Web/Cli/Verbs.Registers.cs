using System.CommandLine;

namespace Cohort.Web.Cli;

/// <summary>The verbs of the register of sealed sheets.</summary>
internal static partial class Verbs
{
    /// <summary>A register that was touched.</summary>
    public const int Touched = 1;

    private static Command AttendanceExport()
    {
        var to = new Option<FileInfo>("--out") { Description = "The file to write; it must not exist.", Required = true };
        var promo = new Option<string?>("--promo") { Description = "Id or name of a promo: its sheets alone; of the others only what holds the chain together." };
        var verb = new Command("export", "Writes the register of sealed sheets as a file that can be verified anywhere.") { to, promo };
        verb.SetAction((parsed, _) => Registers.Export(parsed.GetRequiredValue(to), parsed.GetValue(promo)));
        return verb;
    }

    private static Command VerifyFile()
    {
        var file = AFile("The register, as `attendance export` writes it.");
        var printed = new Option<string[]>("--printed") { Description = "NUMBER:HASH as they stand on a paper, the first twelve signs at least; as often as there are papers.", DefaultValueFactory = _ => [] };
        printed.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(one => Registers.Printed(one.Value) is null))
                result.AddError($"--printed {token.Value}: it is NUMBER:HASH, with twelve signs of the hash at least.");
        });
        var keys = new Option<FileInfo[]>("--key") { Description = "A PEM file with the public keys of the body: those alone are trusted, not the ones that the file brings.", DefaultValueFactory = _ => [] };
        var verb = new Command("verify", "Tells whether a register is what was sealed; needs no database. 0: intact; 1: touched, one sentence each; 65: it is not a register.") { file, printed, keys };
        verb.SetAction((parsed, _) => Registers.Verify(parsed.GetRequiredValue(file), parsed.GetValue(printed) ?? [], parsed.GetValue(keys) ?? []));
        return verb;
    }
}
