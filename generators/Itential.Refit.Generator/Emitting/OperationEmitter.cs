using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints what a method's description says beyond name and route.</summary>
internal static class OperationEmitter
{
    /// <summary>The object initializer; empty when there is nothing to say.</summary>
    public static string Initializer(OperationModel operation)
    {
        var parts = new List<string>();
        if (operation.AllowsAnyStatus)
        {
            parts.Add("AllowsAnyStatus = true");
        }

        if (operation.IsIdempotent is { } isIdempotent)
        {
            parts.Add("IsIdempotent = " + (isIdempotent ? "true" : "false"));
        }

        if (operation.ErrorBodies.Count > 0)
        {
            parts.Add($"ErrorBodies = new {KnownNames.Requests}ErrorBody[] {{ {string.Join(", ", operation.ErrorBodies.Select(ErrorBody))} }}");
        }

        return parts.Count == 0 ? "" : $" {{ {string.Join(", ", parts)} }}";
    }

    private static string ErrorBody(ErrorBodyModel body)
    {
        var codec = new CodecEmitter("executor").Argument(body.Codec);
        return FormattableString.Invariant($"new {KnownNames.Requests}ErrorBody<{body.Codec.Type}>({body.First}, {body.Last}, static executor => {codec})");
    }
}
