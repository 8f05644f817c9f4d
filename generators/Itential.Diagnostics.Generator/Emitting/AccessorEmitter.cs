using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints what reaches a method that generated code may not name.</summary>
internal sealed class AccessorEmitter(SourceWriter writer, InterceptorModel model, string index, string target)
{
    private const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    public void Emit()
    {
        var isHeld = model.OuterTypeParameters.Count > 0;
        if (isHeld)
        {
            writer.Line($"private static class __Accessors{index}{InterceptorEmitter.TypeParameterList(model.OuterTypeParameters)}");
            InterceptorEmitter.Constraints(writer, model.OuterTypeParameters);
            writer.Open();
        }

        var method = model.Method;
        var kind = model.Receiver == ReceiverKind.None ? "StaticMethod" : "Method";
        var parameters = method.Parameters.Select(parameter => parameter.Declaration).Prepend(Target());
        writer.Line($"[{Accessor}({Accessor}Kind.{kind}, Name = {CSharpText.Literal(method.TraceName)})]")
            .Line($"{(isHeld ? "internal" : "private")} static extern {(method.IsUnsafe ? "unsafe " : "")}{method.ReturnType} __accessor{index}{InterceptorEmitter.TypeParameterList(method.TypeParameters)}({string.Join(", ", parameters)}){InterceptorEmitter.InlineConstraints(method.TypeParameters)};");
        if (isHeld)
        {
            writer.Close();
        }
    }

    private string Target()
    {
        if (model.Access == AccessKind.NamedTypeAccessor)
        {
            return $"[{Accessor}Type({CSharpText.Literal(model.AccessedType)})] object? {target}";
        }

        var reference = model.Receiver is ReceiverKind.Reference or ReceiverKind.ReadOnlyReference ? "ref " : "";
        return $"{reference}{model.Method.DeclaringType} {target}";
    }
}
