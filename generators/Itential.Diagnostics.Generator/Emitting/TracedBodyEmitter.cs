using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints what surrounds a traced call.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="method">The field that holds the method's name.</param>
/// <param name="logger">The decorator's logger; null for an intercepted call.</param>
internal sealed class TracedBodyEmitter(SourceWriter writer, string method, string? logger)
{
    /// <summary>Prints the body.</summary>
    /// <param name="model">The method.</param>
    /// <param name="call">The call itself.</param>
    /// <param name="locals">The names in scope.</param>
    public void Emit(MethodModel model, string call, NameScope locals)
    {
        if (model.Result is ResultKind.Iterator)
        {
            writer.Line($"return {KnownNames.TracedSequence}.Follow({call}, {method});");
            return;
        }

        var exception = locals.Take("exception");
        if (model.Result is ResultKind.AsyncSequence)
        {
            writer.Open("try")
                .Line($"return {KnownNames.TracedSequence}.Follow({call}, {method}{(logger is null ? "" : ", " + logger)});")
                .Close()
                .Open($"catch ({KnownNames.Exception} {exception}) when ({method}.Failed({exception}{(logger is null ? "" : ", " + logger)}))")
                .Line("throw;")
                .Close();
            return;
        }

        var trace = locals.Take("trace");
        writer.Line($"var {trace} = {method}.Enter({logger});")
            .Open("try")
            .Line(Statement(model, call, trace))
            .Close()
            .Open($"catch ({KnownNames.Exception} {exception}) when ({trace}.Note({exception}))")
            .Line("throw;")
            .Close()
            .Open("finally")
            .Line($"{trace}.Leave();")
            .Close();
    }

    /// <summary>The statement that makes a call and gives its result.</summary>
    public static string Untraced(MethodModel model, string call) =>
        model.ReturnsVoid ? call + ";" : $"return {(model.ReturnsByReference ? "ref " : "")}{call};";

    private static string Statement(MethodModel model, string call, string trace) =>
        model.Result == ResultKind.Task ? $"return {trace}.Follow({call});" : Untraced(model, call);
}
