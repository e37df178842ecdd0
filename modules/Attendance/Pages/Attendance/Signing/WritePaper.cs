using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Who steers writes down who signed on paper. It says so, and who wrote it.</summary>
internal sealed class WritePaper : OfHalf, ICommand<int>
{
    public List<Guid> People { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<WritePaper>;

    internal sealed class Handler(SheetDesk desk, Signer signer, CurrentPerson person) : IRequestHandler<WritePaper, int>
    {
        public async Task<int> Handle(WritePaper request, CancellationToken cancellationToken)
        {
            if (request.People.Count == 0)
                throw new Refusal("Tick at least one name.");
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var sheet = facts.Sheet;
            if (Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now) == Opening.Early)
                throw new Refusal("This half-day has not begun.");
            var written = 0;
            foreach (var one in request.People.Distinct())
            {
                var line = NotFound.IfNull(facts.Lines.FirstOrDefault(line => line.Person == one));
                if (line.Struck is not null)
                    throw new Refusal("The signature of {0} was struck. Put it back on the sheet, if they were there after all.", null, line.Name);
                if (line.Signature is not null)
                    continue;
                signer.Sign(facts, new SignAct(Guid.CreateVersion7(), one, Place.Trainee, Means.Paper) { WrittenBy = person.Id });
                written++;
            }

            return written;
        }
    }
}

/// <summary>Who steers puts the scan of a paper beside a sheet. Trainees do not read it: everybody's signature stands there.</summary>
internal sealed class AttachScan : OfHalf, ICommand<Unit>
{
    public required NewAttachment File { get; init; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AttachScan>
    {
        public Validator() => RuleFor(one => one.File).SetValidator(new NewAttachment.Rules());
    }

    internal sealed class Handler(SheetDesk desk, Attachments attachments) : IRequestHandler<AttachScan, Unit>
    {
        public async Task<Unit> Handle(AttachScan request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            if (request.File.Content?.Type is not ("application/pdf" or "image/jpeg" or "image/png" or "image/webp"))
                throw new Refusal("A scan is a PDF or a picture.", "file");
            await attachments.Add(request.Cohort, facts.Sheet.Id, request.File with { IsForSteering = true }, cancellationToken);
            return Unit.Value;
        }
    }
}
