using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Whoever holds a trainee's own link signs their half-day, without signing in. Once.</summary>
internal sealed class SignByLink : ICommand<Unit>
{
    [BindNever]
    public string Token { get; set; } = "";

    public Guid Id { get; set; }

    public string Stroke { get; set; } = "";

    [BindNever]
    public string Device { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<SignByLink>
    {
        public Validator()
        {
            RuleFor(one => one.Token).MaximumLength(SignLink.LongestToken);
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Stroke).Stroke();
        }
    }

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, Signer signer) : IRequestHandler<SignByLink, Unit>
    {
        public async Task<Unit> Handle(SignByLink request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var link = NotFound.IfNull(await db.SignLinks.FirstOrDefaultAsync(one => one.TokenHash == hash, cancellationToken));
            var facts = await desk.Open(link.SheetId, cancellationToken);
            signer.Sign(facts, new SignAct(request.Id, link.PersonId, Place.Trainee, Means.Link) { Stroke = request.Stroke, Device = request.Device });
            link.UsedAt ??= desk.Now;
            return Unit.Value;
        }
    }
}
