using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "IndexVersion",
                table: "Watch_WatchItem",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Watch_ItemStem",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemStem", x => new { x.CohortId, x.Stem, x.AddedAt, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_ItemStem_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemText",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemText", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_Watch_ItemText_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_IndexVersion",
                table: "Watch_WatchItem",
                column: "IndexVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemStem_ItemId",
                table: "Watch_ItemStem",
                column: "ItemId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_ItemStem");

            migrationBuilder.DropTable(
                name: "Watch_ItemText");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_IndexVersion",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "IndexVersion",
                table: "Watch_WatchItem");
        }
    }
}
