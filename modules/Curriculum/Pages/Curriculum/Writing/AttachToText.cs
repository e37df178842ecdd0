using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Puts a photo or a file beside a shared text: beside its workshop, or the fact sheet.</summary>
internal sealed record AttachToText(Guid Cohort, Guid Text, NewAttachment New) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AttachToText>
    {
        public Validator() => RuleFor(one => one.New).SetValidator(new NewAttachment.Rules()).OverridePropertyName("");
    }

    internal sealed class Handler(IMediator mediator, Attachments attachments) : IRequestHandler<AttachToText, Unit>
    {
        public async Task<Unit> Handle(AttachToText request, CancellationToken cancellationToken)
        {
            var card = await mediator.Send(new GetText(request.Cohort, request.Text), cancellationToken);
            await attachments.Add(request.Cohort, card.Owner, request.New, cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Puts a picture at the end of the text, before what is not to be shared; from there it can be moved.</summary>
internal sealed record PutPicture(Guid Cohort, Guid Text, Guid Picture) : ICommand<Saved>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PutPicture>;

    internal sealed class Handler(SharedPen pen, IMediator mediator) : IRequestHandler<PutPicture, Saved>
    {
        public async Task<Saved> Handle(PutPicture request, CancellationToken cancellationToken)
        {
            var text = await pen.Take(request.Cohort, request.Text, cancellationToken);
            var card = await mediator.Send(new GetText(request.Cohort, request.Text), cancellationToken);
            var picture = (await mediator.Send(new ListAttachments(request.Cohort, card.Owner), cancellationToken)).FirstOrDefault(one => one.Id == request.Picture && one.IsPicture) ?? throw new NotFound();
            if (text.Text.Contains($"({Pictures.Key(picture.Id)})", StringComparison.Ordinal))
                return new Saved(text.Version, 0);
            var sections = TextSection.Of(text.Text);
            var at = sections.LastOrDefault(one => !one.IsPrivate)?.Index ?? -1;
            var words = (at < 0 ? "" : sections[at].Whole + "\n\n") + Pictures.Line(picture);
            return await pen.Write(text, text.Version, text.Text, TextSection.Replace(text.Text, at, words), RevisionKind.Picture, "", cancellationToken);
        }
    }
}

/// <summary>How a text names a picture: by the end of its id, so that two photos called "image.jpg" are two.</summary>
internal sealed class Pictures(Guid cohort, IEnumerable<Attached> files)
{
    private readonly Dictionary<string, string> paths = files.Where(one => one.IsPicture).DistinctBy(one => Key(one.Id)).ToDictionary(one => Key(one.Id), one => $"/promos/{cohort}/files/{one.Id}", StringComparer.Ordinal);

    public static string Key(Guid id) => "photo-" + id.ToString("N")[^8..];

    public static string Line(Attached one) => $"![{string.Concat(one.Name.Where(letter => letter is not ('[' or ']' or '\\')))}]({Key(one.Id)})";

    /// <summary>Its path on this site; null for any other address.</summary>
    public string? Path(string key) => paths.GetValueOrDefault(key);
}
