using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchSuggestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "Watch_WatchSource",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PausedBy",
                table: "Watch_WatchSource",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedWhy",
                table: "Watch_WatchSource",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnHash",
                table: "Watch_ItemComment",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BroughtBy",
                table: "Watch_FeedOut",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Watch_SourceReading",
                columns: table => new
                {
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Claims = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TroubleValue = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Changed = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_SourceReading", x => x.SourceId);
                    table.ForeignKey(
                        name: "FK_Watch_SourceReading_Watch_WatchSource_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Watch_WatchSource",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Suggestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    WideHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Fate = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FateAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FateBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Suggestion", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut",
                column: "BroughtBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SourceReading_NextAt",
                table: "Watch_SourceReading",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_FateBy",
                table: "Watch_Suggestion",
                column: "FateBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_KeyHash",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "KeyHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_SourceId_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "SourceId", "FoundAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_SourceReading");

            migrationBuilder.DropTable(
                name: "Watch_Suggestion");

            migrationBuilder.DropIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedWhy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "WithdrawnHash",
                table: "Watch_ItemComment");

            migrationBuilder.DropColumn(
                name: "BroughtBy",
                table: "Watch_FeedOut");
        }
    }
}
