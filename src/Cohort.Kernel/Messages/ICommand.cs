using MediatR;

namespace Cohort.Kernel.Messages;

/// <summary>Every request says who may send it: nothing is open by omission.</summary>
public interface IGuarded
{
    /// <summary>Who may send this very request; may look at its ids.</summary>
    Access Access { get; }
}

/// <summary>A change: validated, then handled in one transaction.</summary>
public interface ICommand : IGuarded;

/// <summary>A change that answers something, for instance the id it made.</summary>
public interface ICommand<out TAnswer> : ICommand, IRequest<TAnswer>;

/// <summary>A question: opens no transaction and tracks nothing.</summary>
public interface IQuery<out TAnswer> : IGuarded, IRequest<TAnswer>;

/// <summary>A fact, named in the past tense; subscribers run in the same transaction and only write rows.</summary>
public interface IEvent : INotification;
