using Cohort.Web;
using Cohort.Web.Cli;

// `cohort` serves; `cohort VERB` works on the same commands without starting a web server.
if (Verbs.Names(args))
    return await Verbs.Run(args);

var builder = WebApplication.CreateBuilder(args);
builder.AddHouse();
var app = builder.Build();
app.UseHouse();
await app.Prepare();
await app.RunAsync();
return 0;

/// <summary>The entry point, named so that tests can start the host.</summary>
public partial class Program;
