namespace Cohort.Web.Cli;

internal static class Verbs
{
    public static bool Names(string[] args) => false;

    public static Task<int> Run(string[] args) => Task.FromResult(0);
}
