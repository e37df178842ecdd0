using Cohort.Facilities.Rooms;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Rooms;

/// <summary>Says where the group chats, to its members.</summary>
internal sealed class AddRoomLink : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AddRoomLink>
    {
        public Validator()
        {
            RuleFor(one => one.Id).NotEmpty();
            RuleFor(one => one.Name).Required(80);
            RuleFor(one => one.Address).Required(2000);
            RuleFor(one => one.Address).Must(one => Uri.TryCreate(one.Trim(), UriKind.Absolute, out var uri) && uri is { Scheme: "https", UserInfo: "", Host.Length: > 0 }).Says("It begins with https://.");
        }
    }

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddRoomLink, Unit>
    {
        public async Task<Unit> Handle(AddRoomLink request, CancellationToken cancellationToken)
        {
            if (await db.RoomLinks.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
                return known.PromoId == request.Cohort ? Unit.Value : throw new NotFound();
            if (await db.RoomLinks.CountAsync(one => one.PromoId == request.Cohort, cancellationToken) >= RoomLink.Most)
                throw new Refusal("{0} chats at most.", null, RoomLink.Most);
            db.RoomLinks.Add(new RoomLink(request.Id, request.Cohort, request.Name, request.Address, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}

/// <summary>Takes a chat off the list.</summary>
internal sealed record RemoveRoomLink(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<RemoveRoomLink>;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<RemoveRoomLink, Unit>
    {
        public async Task<Unit> Handle(RemoveRoomLink request, CancellationToken cancellationToken)
        {
            db.RoomLinks.Remove(NotFound.IfNull(await db.RoomLinks.FirstOrDefaultAsync(one => one.Id == request.Id && one.PromoId == request.Cohort, cancellationToken)));
            return Unit.Value;
        }
    }
}
