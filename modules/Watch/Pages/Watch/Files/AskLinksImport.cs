using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Tasks;
using FluentValidation;
using MediatR;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>Asks for the import of a file that was kept; done beside the page. The work's id is the import's too.</summary>
internal sealed record AskLinksImport(Guid Cohort, Guid Work, string Hash, string Name) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AskLinksImport>
    {
        // It becomes the name of a file: nothing but the letters of a hash.
        public Validator() => RuleFor(one => one.Hash).Must(hash => hash is { Length: 64 } && hash.All(char.IsAsciiHexDigitLower)).Says("Choose the file again.");
    }

    internal sealed class Handler(LongWorks works, Texts texts) : IRequestHandler<AskLinksImport, Unit>
    {
        public async Task<Unit> Handle(AskLinksImport request, CancellationToken cancellationToken)
        {
            var name = TextFile.OneLine(request.Name);
            await works.Ask(
                new WorkOrder(request.Work, ImportLinksWork.Kind, name.Length > 0 ? texts["Links of {0}", name] : texts["Links that were pasted"], new ImportLinksWork.Wanted(request.Cohort, request.Work, name))
                {
                    InputHash = request.Hash,
                    PromoId = request.Cohort,
                },
                cancellationToken);
            return Unit.Value;
        }
    }
}
