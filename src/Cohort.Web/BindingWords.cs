using System.Reflection;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Cohort.Web;

/// <summary>What the framework says when a value cannot be read, in our words.</summary>
internal static class BindingWords
{
    public static void Apply(DefaultModelBindingMessageProvider provider, IReadOnlyList<Assembly> assemblies)
    {
        var texts = new Texts(assemblies);
        provider.SetAttemptedValueIsInvalidAccessor((_, _) => texts["This value cannot be read."]);
        provider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["This value cannot be read."]);
        provider.SetUnknownValueIsInvalidAccessor(_ => texts["This value cannot be read."]);
        provider.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["This value cannot be read."]);
        provider.SetValueIsInvalidAccessor(_ => texts["This value cannot be read."]);
        provider.SetValueMustBeANumberAccessor(_ => texts["Write a number."]);
        provider.SetNonPropertyValueMustBeANumberAccessor(() => texts["Write a number."]);
        provider.SetValueMustNotBeNullAccessor(_ => texts["Please fill this in."]);
        provider.SetMissingBindRequiredValueAccessor(_ => texts["Please fill this in."]);
        provider.SetMissingKeyOrValueAccessor(() => texts["Please fill this in."]);
    }
}
