using Cohort.Cohorts.Model.Opening;
using Cohort.Facilities.Files;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Cohorts.Pages.Cohorts.Faces;

/// <summary>One's own photo for one promo, which is in the store already, without what a camera writes into it. The one before goes.</summary>
internal sealed record SetPhoto(Guid Cohort, Guid Id, StoredContent Content) : ICommand<Unit>
{
    public const int MostMegabytes = 4;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SetPhoto>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            // The kinds out of which place, day and camera are taken.
            RuleFor(one => one.Content).Must(one => one.Type is "image/jpeg" or "image/png" or "image/webp").Says("The photo must be a JPEG, PNG or WebP picture.").OverridePropertyName("file");
        }
    }

    internal sealed class Handler(CohortsDb db, Attachments attachments, CurrentPerson person) : IRequestHandler<SetPhoto, Unit>
    {
        public async Task<Unit> Handle(SetPhoto request, CancellationToken cancellationToken)
        {
            var face = await db.MyFace(person, request.Cohort, cancellationToken);
            if (face.PhotoId == request.Id)
                return Unit.Value;
            await attachments.Forget(request.Cohort, [face.Id], cancellationToken);
            await attachments.Add(request.Cohort, face.Id, new NewAttachment(request.Id, "photo", request.Content, ""), cancellationToken);
            face.PhotoId = request.Id;
            return Unit.Value;
        }
    }
}

/// <summary>Takes one's own photo away, for good.</summary>
internal sealed record RemovePhoto(Guid Cohort) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemovePhoto>;

    internal sealed class Handler(CohortsDb db, Attachments attachments, CurrentPerson person) : IRequestHandler<RemovePhoto, Unit>
    {
        public async Task<Unit> Handle(RemovePhoto request, CancellationToken cancellationToken)
        {
            Face face = await db.MyFace(person, request.Cohort, cancellationToken);
            await attachments.Forget(request.Cohort, [face.Id], cancellationToken);
            face.PhotoId = null;
            return Unit.Value;
        }
    }
}
