using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads what a method and its interfaces say about statuses, bodies of errors, and repetition. The method is nearest, then the client.</summary>
internal sealed class BehaviorParser(ClientScope scope, InterfaceOptions options, IMethodSymbol method, INamedTypeSymbol? context)
{
    /// <summary>The method and its interfaces, the nearest first.</summary>
    public IReadOnlyList<ISymbol> Sources { get; } = [method, .. options.HeaderSources(method.ContainingType).Reverse()];

    public bool AllowsAnyStatus => Nearest(AttributeKind.AllowAnyStatusCode) is { } attribute && IsTrue(attribute);

    public bool? IsIdempotent => Nearest(AttributeKind.Idempotent) is { } attribute ? IsTrue(attribute) : null;

    /// <summary>The bodies, the method's before its interfaces', of each source those with the fewest statuses first.</summary>
    public EquatableArray<ErrorBodyModel> ErrorBodies()
    {
        CheckReadable();
        return AllowsAnyStatus || IsMessage(method.ReturnType) ? default : Sources.SelectMany(Read).ToEquatableArray();
    }

    private static bool IsTrue(AttributeData attribute) => AttributeArguments.First(attribute) is not false;

    private static IEnumerable<AttributeData> Of(ISymbol source, AttributeKind kind) => source.GetAttributes().Where(attribute => AttributeKinds.Of(attribute) == kind);

    private AttributeData? Nearest(AttributeKind kind) => Sources.SelectMany(source => Of(source, kind)).FirstOrDefault();

    private List<ErrorBodyModel> Read(ISymbol source)
    {
        var bodies = new List<ErrorBodyModel>();
        foreach (var attribute in Of(source, AttributeKind.Error))
        {
            if (Statuses(attribute, source, bodies) is var (first, last) && Codec(attribute, source) is { } codec)
            {
                bodies.Add(new ErrorBodyModel(first, last, codec));
            }
        }

        return [.. bodies.OrderBy(body => body.Last - body.First)];
    }

    private (int First, int Last)? Statuses(AttributeData attribute, ISymbol source, List<ErrorBodyModel> others)
    {
        var arguments = attribute.ConstructorArguments;
        var first = arguments.Length < 2 ? 100 : arguments[0].Value as int? ?? 0;
        var last = arguments.Length switch
        {
            0 or 1 => 999,
            2 => first,
            _ => arguments[1].Value as int? ?? 0,
        };
        var fault = (first, last) switch
        {
            ( < 100 or > 999, _) or (_, < 100 or > 999) => $"Status {(first is < 100 or > 999 ? first : last)} is no status",
            _ when first > last => $"Range {first} to {last} is empty",
            _ when others.Any(other => (other.First, other.Last) == (first, last)) => (first == last ? $"Status {first}" : $"Range {first} to {last}") + " stands twice",
            _ => null,
        };
        if (fault is null)
        {
            return (first, last);
        }

        scope.Report(DiagnosticDescriptors.ErrorStatusInvalid, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), fault, source.Name);
        return null;
    }

    private CodecUse? Codec(AttributeData attribute, ISymbol source)
    {
        var arguments = attribute.ConstructorArguments;
        var type = arguments.Length == 0 ? null : arguments[arguments.Length - 1].Value as ITypeSymbol;
        if (type is not (null or INamedTypeSymbol { IsUnboundGenericType: true }) && TypeFacts.IsBroken(type))
        {
            scope.Fail();
            return null;
        }

        if (type is null || !IsReadable(type))
        {
            var place = AttributeLocation.OfArgument(attribute, arguments.Length - 1, scope.CancellationToken);
            scope.Report(DiagnosticDescriptors.ErrorBodyNotSupported, place, type is null ? "null" : TypeNames.Short(type), source.Name);
            return null;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return new CodecUse(CodecKind.Text, scope.Types[type]);
        }

        scope.Json.Add(type, context);
        return new CodecUse(CodecKind.Serializer, scope.Types[type], Field: null, context is null ? null : scope.Types[context]);
    }

    private static bool IsReadable(ITypeSymbol type) => ResultTypes.IsSerializable(type) && IsNameable(type);

    private static bool IsNameable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol { IsUnboundGenericType: true } or INamedTypeSymbol { IsStatic: true } => false,
        INamedTypeSymbol named => TypeAccess.Obstacle(named) is null && named.TypeArguments.All(IsNameable),
        _ => false,
    };

    private void CheckReadable()
    {
        if (Of(method, AttributeKind.Error).FirstOrDefault() is not { } attribute)
        {
            return;
        }

        string? reason = null;
        if (Of(method, AttributeKind.AllowAnyStatusCode).Any(IsTrue))
        {
            reason = "[AllowAnyStatusCode] reads every answer as the result";
        }
        else if (IsMessage(method.ReturnType))
        {
            reason = "the answer itself is the result";
        }

        if (reason is not null)
        {
            scope.Report(DiagnosticDescriptors.ErrorNeverRead, AttributeLocation.Of(attribute, scope.CancellationToken), method.Name, reason);
        }
    }

    private static bool IsMessage(ITypeSymbol type) =>
        TypeFacts.Is(type, "System.Net.Http", "HttpResponseMessage")
        || (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task && IsMessage(task.TypeArguments[0]));
}
