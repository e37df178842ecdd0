using Cohort.Attendance.Model.Papers;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>What papers say of the training body. Sheets that are closed keep what they said.</summary>
internal sealed class SaveProvider : ICommand<Unit>
{
    public int Version { get; set; }

    public string Name { get; set; } = "";

    public string Siret { get; set; } = "";

    public string Declaration { get; set; } = "";

    public string Address { get; set; } = "";

    public string Town { get; set; } = "";

    public string Signatory { get; set; } = "";

    public string Quality { get; set; } = "";

    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SaveProvider>
    {
        public Validator()
        {
            RuleFor(one => one.Name).Optional(ProviderTerms.Longest).OneLine();
            RuleFor(one => one.Siret).Must(one => string.IsNullOrWhiteSpace(one) || Kernel.Text.Siret.IsRight(Kernel.Text.Siret.Tidy(one))).Says("This is not a SIRET: 14 figures, of which the last checks the others.");
            RuleFor(one => one.Declaration).Optional(ProviderTerms.Longest).OneLine();
            RuleFor(one => one.Address).Optional(ProviderTerms.Longest).OneLine();
            RuleFor(one => one.Town).Optional(ProviderTerms.Longest).OneLine();
            RuleFor(one => one.Signatory).Optional(ProviderTerms.Longest).OneLine();
            RuleFor(one => one.Quality).Optional(ProviderTerms.Longest).OneLine();
        }
    }

    internal sealed class Handler(AttendanceDb db) : IRequestHandler<SaveProvider, Unit>
    {
        public async Task<Unit> Handle(SaveProvider request, CancellationToken cancellationToken)
        {
            var one = await db.Providers.FirstOrDefaultAsync(cancellationToken);
            (one ?? ProviderTerms.None()).Expect(request.Version);
            if (one is null)
                db.Providers.Add(one = ProviderTerms.None(version: 1));
            (one.Name, one.Siret, one.Declaration, one.Address) = (request.Name.Trim(), Kernel.Text.Siret.Tidy(request.Siret), request.Declaration.Trim(), request.Address.Trim());
            (one.Town, one.Signatory, one.Quality) = (request.Town.Trim(), request.Signatory.Trim(), request.Quality.Trim());
            return Unit.Value;
        }
    }
}

/// <summary>The same, to be read in its form.</summary>
internal sealed record GetProvider : IQuery<SaveProvider>
{
    public Access Access => Access.Coordinator;

    internal sealed class Handler(AttendanceDb db) : IRequestHandler<GetProvider, SaveProvider>
    {
        public async Task<SaveProvider> Handle(GetProvider request, CancellationToken cancellationToken)
        {
            var one = await db.Providers.FirstOrDefaultAsync(cancellationToken) ?? ProviderTerms.None();
            return new SaveProvider
            {
                Version = one.Version,
                Name = one.Name,
                Siret = Siret.Spaced(one.Siret),
                Declaration = one.Declaration,
                Address = one.Address,
                Town = one.Town,
                Signatory = one.Signatory,
                Quality = one.Quality,
            };
        }
    }
}
