using Microsoft.Extensions.FileProviders;

namespace ClusterGraph.Api.Hosting;

/// <summary>The IDE at its own path: the built bundle, or a page that says how to build it.</summary>
internal static class IdePages
{
    public const string Path = "/graphql/ui";

    public static void Map(WebApplication app)
    {
        var bundle = System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot", "ide");
        app.MapGet($"{Path}/examples.json", () => Results.Json(Examples.Load()));
        if (File.Exists(System.IO.Path.Combine(bundle, "index.html")))
            app.UseFileServer(new FileServerOptions { RequestPath = Path, FileProvider = new PhysicalFileProvider(bundle), RedirectToAppendTrailingSlash = true });
        else
            app.MapGet(Path, () => Results.File(System.IO.Path.Combine(AppContext.BaseDirectory, "ide-missing.html"), "text/html; charset=utf-8"));
    }
}
