using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads what a method gives back.</summary>
internal sealed class ReturnTypeParser(ClientScope scope, INamedTypeSymbol? context, IMethodSymbol method)
{
    private readonly EnvelopeParser _envelopes = new(scope, context);

    public ReturnModel? Parse()
    {
        var type = method.ReturnType;
        var model = method.RefKind == RefKind.None ? Adapted() ?? Unwrap(type) : null;
        if (model is null)
        {
            scope.Report(DiagnosticDescriptors.ReturnTypeNotSupported, Place(), TypeNames.Short(type), method.Name);
        }

        if (!scope.HasFailed)
        {
            _envelopes.Check(method, model);
        }

        return model;
    }

    private ReturnModel? Unwrap(ITypeSymbol type)
    {
        if (method.ReturnsVoid)
        {
            return Nothing("void", ReturnWrapper.None);
        }

        if (type is INamedTypeSymbol { TypeArguments.Length: 1, NullableAnnotation: not NullableAnnotation.Annotated } sequence)
        {
            if (sequence.Name == "IAsyncEnumerable" && TypeFacts.IsIn(sequence, "System.Collections.Generic"))
            {
                return Items(sequence);
            }

            if (sequence.Name == "IObservable" && TypeFacts.IsIn(sequence, "System"))
            {
                return Later(sequence.TypeArguments[0], new DeferredModel(scope.Types[type]));
            }
        }

        var wrapper = type switch
        {
            INamedTypeSymbol { Name: "Task" } task when TypeFacts.IsIn(task, "System.Threading.Tasks") => ReturnWrapper.Task,
            INamedTypeSymbol { Name: "ValueTask" } task when TypeFacts.IsIn(task, "System.Threading.Tasks") => ReturnWrapper.ValueTask,
            _ => ReturnWrapper.None,
        };
        if (wrapper == ReturnWrapper.None)
        {
            return Result(scope.Types[type], type, wrapper);
        }

        // A task that may itself be null is no task.
        if (type.NullableAnnotation == NullableAnnotation.Annotated && !type.IsValueType)
        {
            return null;
        }

        return type is INamedTypeSymbol { TypeArguments.Length: 1 } generic
            ? Result(scope.Types[type], generic.TypeArguments[0], wrapper)
            : Nothing(scope.Types[type], wrapper);
    }

    private ReturnModel? Adapted() =>
        new ReturnTypeAdapterParser(scope).Find(method) is var (adapter, result) ? Later(result, adapter) : null;

    /// <summary>A call that is made later, as if its method returned a task.</summary>
    private ReturnModel? Later(ITypeSymbol result, DeferredModel deferred) =>
        Result($"{KnownNames.Task}<{scope.Types[result]}>", result, ReturnWrapper.Task) is { } model ? model with { Deferred = deferred } : null;

    private ReturnModel? Items(INamedTypeSymbol sequence)
    {
        var item = sequence.TypeArguments[0];
        var model = new ReturnModel { Type = scope.Types[sequence], Wrapper = ReturnWrapper.None, Shape = ReturnShape.Items, ResultType = scope.Types[item] };
        if (PagedParser.AttributeOf(method) is not null)
        {
            return model with { Shape = ReturnShape.Pages };
        }

        if (item is INamedTypeSymbol { Name: "ServerSentEvent", TypeArguments.Length: 1 } sent && AttributeKinds.IsOurs(sent))
        {
            model = model with { Shape = ReturnShape.Events };
            item = sent.TypeArguments[0];
        }

        return ResultTypes.IsSerializable(item) ? model with { Codec = scope.Codec(item, context) } : null;
    }

    private ReturnModel? Result(string whole, ITypeSymbol type, ReturnWrapper wrapper)
    {
        var model = new ReturnModel { Type = whole, Wrapper = wrapper, Shape = ReturnShape.Value, IsLooser = IsAnnotated(type) && wrapper != ReturnWrapper.None };
        if (TypeFacts.Is(type, "System.Net.Http", "HttpResponseMessage"))
        {
            return model with { Shape = ReturnShape.Message };
        }

        if (TypeFacts.Is(type, "System.Net.Http", "HttpRequestMessage"))
        {
            return model with { Shape = ReturnShape.Request, ResultType = scope.Types[type] };
        }

        if (TypeFacts.Is(type, "System.IO", "Stream"))
        {
            return model with { Shape = ReturnShape.Stream };
        }

        if (TypeFacts.Is(type, "System.Net.Http", "HttpContent"))
        {
            return model with { Shape = ReturnShape.Content };
        }

        return type is INamedTypeSymbol { Name: "ApiResponse" or "IApiResponse" } response && AttributeKinds.IsOurs(response)
            ? Response(model, response)
            : Content(model, type);
    }

    private ReturnModel? Response(ReturnModel model, INamedTypeSymbol response)
    {
        var seen = response.Name == "IApiResponse" ? scope.Types[response] : null;
        model = model with { Shape = ReturnShape.Response, ResponseInterface = seen };
        if (response.TypeArguments.Length == 1)
        {
            var content = response.TypeArguments[0];
            if (TypeFacts.Is(content, "System.IO", "Stream"))
            {
                return model with { ResultType = scope.Types[content], Codec = new CodecUse(CodecKind.Stream, scope.Types[content]) };
            }

            return TypeFacts.Is(content, "System.Net.Http", "HttpContent")
                ? model with { ResultType = scope.Types[content], Codec = new CodecUse(CodecKind.Content, scope.Types[content]) }
                : Content(model, content);
        }

        return response.Name == "IApiResponse" ? model with { ResultType = "object?", Codec = new CodecUse(CodecKind.Nothing, "object?") } : null;
    }

    private ReturnModel? Content(ReturnModel model, ITypeSymbol type)
    {
        var name = scope.Types[type];
        if (type.SpecialType == SpecialType.System_String)
        {
            return Plain(model, CodecKind.Text, name);
        }

        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return Plain(model, CodecKind.Bytes, name);
        }

        return ResultTypes.IsSerializable(type) ? model with { IsLooser = model.IsLooser && model.Shape == ReturnShape.Response, ResultType = name, Codec = _envelopes.Codec(method, type), IsJson = true } : null;
    }

    private static ReturnModel Plain(ReturnModel model, CodecKind kind, string type) =>
        model with { IsLooser = model.IsLooser && model.Shape == ReturnShape.Response, ResultType = type, Codec = new CodecUse(kind, type) };

    private static bool IsAnnotated(ITypeSymbol type) => type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;

    private static ReturnModel Nothing(string type, ReturnWrapper wrapper) => new() { Type = type, Wrapper = wrapper, Shape = ReturnShape.Nothing };

    private Location? Place() =>
        (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) as MethodDeclarationSyntax)?.ReturnType.GetLocation()
        ?? method.Locations.FirstOrDefault();
}
